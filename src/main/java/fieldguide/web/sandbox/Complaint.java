package fieldguide.web.sandbox;

import fieldguide.sandbox.http.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Code and text of a refusal, in whichever form the service writes it: nested, flat, as OAuth does, or as XML. */
record Complaint(String code, String message) {
    private static final Pattern XML = Pattern.compile("<Code>(.*?)</Code><Message>(.*?)</Message>", Pattern.DOTALL);

    static Complaint in(Response response) {
        if (!response.isError()) {
            return new Complaint("", "");
        }
        JsonNode body = response.json();
        JsonNode error = body.path("error");
        Matcher xml = XML.matcher(response.body().text());
        return error.isObject() ? new Complaint(error.path("code").asString(""), error.path("message").asString(""))
                : error.isString() ? new Complaint(error.asString(""), body.path("error_description").asString(""))
                : xml.find() ? new Complaint(xml.group(1), xml.group(2))
                : new Complaint(body.path("code").asString(""), body.path("message").asString(""));
    }
}
