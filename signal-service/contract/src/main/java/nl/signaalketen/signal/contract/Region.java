package nl.signaalketen.signal.contract;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A region that screens its own signals. Data: {@code reference/regions.json}, or a file of that name in the data folder.
 * Source: NML 1 and 4.2; BE 11.1 (RSZ directorates).
 *
 * @param country NL or BE
 * @param municipalities CBS or NIS codes of the municipalities in it
 * @param meetingDay the day of the weekly screeningsoverleg
 * @param partners kinds of agency that must all be present at the screeningsoverleg
 * @param classifier the kind of agency whose people classify: VEILIG_THUIS in the Netherlands
 */
public record Region(
        String code,
        String name,
        String country,
        List<String> municipalities,
        DayOfWeek meetingDay,
        List<String> partners,
        String classifier) {}
