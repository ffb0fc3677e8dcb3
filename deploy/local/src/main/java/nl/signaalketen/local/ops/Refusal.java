package nl.signaalketen.local.ops;

import nl.signaalketen.local.ops.OpsProblem.NoAnswer;
import nl.signaalketen.local.ops.OpsProblem.NotThere;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a problem document (RFC 9457): its detail and every wrong field. */
final class Refusal {

    private Refusal() {}

    /** @param who the service, with its address */
    static OpsProblem read(String who, int status, String body) {
        var document = document(body);
        var detail = document.path("detail").asString("no reason given") + fields(document);
        return switch (status) {
            case 400 -> OpsProblem.wrong(detail);
            case 401 ->
                OpsProblem.failed(who + " does not take the token: it may have expired, or be meant for something else."
                        + " Put a new one into KETEN_TOKEN.");
            case 404 ->
                new NotThere(who + ": " + detail
                        + "\nEither it is not there, or the token is not of role OPS: such a one is shown nothing.");
            case 409 -> OpsProblem.refused(detail);
            default -> {
                var why = "%s answers %d: %s".formatted(who, status, detail);
                yield status < 500 ? OpsProblem.wrong(why) : new NoAnswer(why);
            }
        };
    }

    private static JsonNode document(String body) {
        try {
            return Json.read(body);
        } catch (JacksonException noJson) {
            return Json.read("{}");
        }
    }

    private static String fields(JsonNode document) {
        var fields = new StringBuilder();
        for (var error : document.path("errors")) {
            var field = error.path("field").asString("");
            fields.append("\n  ")
                    .append(field.isEmpty() ? "" : field + ": ")
                    .append(error.path("problem").asString(""));
        }
        return fields.toString();
    }
}
