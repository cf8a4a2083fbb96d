package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Response;

/** Answers in XML, as Blob storage gives them. */
final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    private Xml() {}

    static Response of(int status, String content) {
        return Response.of(status, "application/xml", Bytes.of(HEAD + content));
    }

    static Response error(int status, String code, String message) {
        return error(status, code, message, "");
    }

    static Response error(int status, String code, String message, String detail) {
        return of(status, "<Error>" + element("Code", code) + element("Message", message)
                + (detail.isEmpty() ? "" : element("AuthenticationErrorDetail", detail)) + "</Error>")
                .with("x-ms-error-code", code);
    }

    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    /** For text and for attributes in double quotes; characters that XML cannot hold are left out. */
    static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;");
    }
}
