package nl.signaalketen.journey;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an agency is asked. */
final class Inbox {

    private static final String FIRST_PAGE = "/v1/referrals?limit=100";

    private Inbox() {}

    /** All of it, page by page, the newest first. */
    static List<JsonNode> of(String login) {
        var reader = new Actor(login);
        var page = reader.gets(RunningChain.ADDRESSES.referral(), FIRST_PAGE);
        var all = new ArrayList<>(page.path("referrals").values());
        while (!page.path("next").asString("").isEmpty()) {
            page = reader.gets(
                    RunningChain.ADDRESSES.referral(),
                    FIRST_PAGE + "&after=" + page.path("next").asString());
            all.addAll(page.path("referrals").values());
        }
        return all;
    }
}
