package nl.signaalketen.projections.pages.casus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The route of a casus as it was typed. */
record RouteForm(List<String> tracks, String casusregisseur, String reason) {

    /** The route that stands, to be changed. */
    static RouteForm of(Standing casus) {
        var casusregisseur = casus.casusregisseur();
        return new RouteForm(casus.tracks(), casusregisseur == null ? "" : casusregisseur, "");
    }

    /** What was left open is left out, for the service to name. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        if (!tracks.isEmpty()) {
            body.put("tracks", tracks);
        }
        if (!casusregisseur.isBlank()) {
            body.put("casusregisseur", casusregisseur.strip());
        }
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return body;
    }
}
