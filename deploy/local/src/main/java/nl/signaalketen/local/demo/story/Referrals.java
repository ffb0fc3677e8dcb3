package nl.signaalketen.local.demo.story;

import java.util.ArrayList;
import java.util.List;
import nl.signaalketen.local.demo.rest.Actor;
import nl.signaalketen.local.demo.story.Answers.Referral;
import nl.signaalketen.local.demo.story.Answers.ReferralList;

/** All that an agency is asked, page by page. */
final class Referrals {

    private Referrals() {}

    /** @param state the only one that is asked for */
    static List<Referral> in(String state, String address, Actor reader) {
        return walk(address + "?state=" + state, reader);
    }

    static List<Referral> all(String address, Actor reader) {
        return walk(address + "?limit=100", reader);
    }

    private static List<Referral> walk(String list, Actor reader) {
        var page = reader.get(list, ReferralList.class);
        var all = new ArrayList<>(page.referrals());
        while (page.next() != null) {
            page = reader.get(list + "&after=" + page.next(), ReferralList.class);
            all.addAll(page.referrals());
        }
        return all;
    }
}
