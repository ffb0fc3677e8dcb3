package nl.signaalketen.projections.meeting;

import java.util.List;
import nl.signaalketen.projections.readmodel.ReadModel;

/** What agenda and dossier keep of each fact. */
public final class MeetingModel {

    public static final ReadModel MODEL = ReferralRows.addTo(CasusRows.addTo(AgendaRows.addTo(ReadModel.empty())));

    private MeetingModel() {}

    /** As people read it: {@code triage/2019-01-01: T1, T3}. */
    static String rule(String version, List<String> rules) {
        return rules.isEmpty() ? version : version + ": " + codes(rules);
    }

    /** Codes hold no comma; {@link Codes} parts them again. */
    static String codes(List<String> codes) {
        return String.join(", ", codes);
    }
}
