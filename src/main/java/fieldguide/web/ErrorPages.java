package fieldguide.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;

/** Whatever went wrong, on a page that says what to do. htmx gets the words alone, for the place the layout has for them. */
@Controller
class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    @Nullable String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Failure failure = failure(request);
        response.setStatus(failure.status());
        if (!acceptsHtml(request)) {
            sayPlainly(failure, response);
            return null;
        }
        model.addAttribute("failure", failure);
        model.addAttribute("kept", kept(request, failure));
        return request.getHeader("HX-Request") == null ? "error/page" : "error/page :: words";
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Missing missing) {
            return Failure.of(404).because(missing.reason());
        }
        return switch (request.getAttribute(Refusals.REASON)) {
            case Refusals.Reason.FORM_EXPIRED -> Failure.FORM_EXPIRED;
            case Refusals.Reason.SIGNED_OUT -> Failure.SIGNED_OUT;
            case null, default -> Failure.of(
                    request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404);
        };
    }

    /** What was typed, to be sent again; only for a form that came from one of our own pages. */
    private static Optional<KeptForm> kept(HttpServletRequest request, Failure failure) {
        boolean isOwn = "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || request.getRequestURL().toString().startsWith(origin(request) + "/");
        return request.getAttribute(Refusals.REASON) != null && "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)) && isOwn
                ? Optional.of(KeptForm.of(request)) : Optional.empty();
    }

    private static String origin(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Origin"));
    }

    private static boolean acceptsHtml(HttpServletRequest request) {
        try {
            String accept = request.getHeader("Accept");
            return accept == null || MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.includes(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException e) {
            return true;
        }
    }

    private static void sayPlainly(Failure failure, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try (PrintWriter words = response.getWriter()) {
            words.printf("%d %s.%n%s%n%s%n", failure.status(), failure.title(), failure.explanation(), failure.remedy());
        }
    }

    /** A form that came too late. */
    record KeptForm(String action, List<Field> fields, boolean hadSecrets) {
        record Field(String name, String value) {}

        private static KeptForm of(HttpServletRequest request) {
            Map<String, String[]> typed = request.getParameterMap();
            List<Field> fields = typed.entrySet().stream()
                    .filter(e -> !e.getKey().equals("_csrf") && !isSecret(e.getKey()))
                    .flatMap(e -> List.of(e.getValue()).stream().map(value -> new Field(e.getKey(), value)))
                    .toList();
            String failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            return new KeptForm(failed, fields, typed.keySet().stream().anyMatch(KeptForm::isSecret));
        }

        private static boolean isSecret(String field) {
            return List.of("password", "present", "wanted").contains(field);
        }
    }
}
