package nl.signaalketen.local.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.signaalketen.local.demo.file.Checklist;
import nl.signaalketen.local.demo.file.Controle;
import nl.signaalketen.local.demo.story.Answers.Added;
import nl.signaalketen.local.demo.story.Answers.ControleReceipt;
import nl.signaalketen.local.demo.story.Answers.Filled;
import nl.signaalketen.local.demo.story.Answers.Referral;
import org.junit.jupiter.api.Test;

/** Rows r1, r2, ... of a file; row r1 became checklist l-r1, person p-r1 and betrokkene b-r1. */
class AccountTest {

    private static final String NO_CENTRE = "";

    @Test
    void rows_of_which_all_became_what_the_file_says_leave_nothing_to_account_for() {
        var account = account(
                List.of(row("r1", "SURYA"), row("r2", NO_CENTRE)),
                Set.of("r1", "r2"),
                Set.of("r1", "r2"),
                takenOn("r1", "SURYA"));

        assertThat(account.missing()).isEmpty();
        assertThat(account.remarks()).isEmpty();
    }

    @Test
    void a_row_without_a_final_classification_is_named() {
        var account = account(List.of(row("r1", NO_CENTRE), row("r2", NO_CENTRE)), Set.of("r2"), Set.of("r1", "r2"));
        assertThat(account.missing()).containsExactly("r1 has no final classification");
    }

    @Test
    void a_row_whose_person_is_not_counted_is_named() {
        var account = account(List.of(row("r1", NO_CENTRE), row("r2", NO_CENTRE)), Set.of("r1", "r2"), Set.of("r2"));
        assertThat(account.missing()).containsExactly("r1 has no registration that counts");
    }

    @Test
    void a_row_that_no_centre_took_on_although_the_file_names_one_is_missing() {
        var account = account(List.of(row("r1", "SURYA")), Set.of("r1"), Set.of("r1"));
        assertThat(account.missing()).containsExactly("r1 is taken on by no centre");
    }

    @Test
    void a_row_that_a_centre_took_on_although_the_file_names_none_is_missing_too() {
        var account = account(List.of(row("r1", NO_CENTRE)), Set.of("r1"), Set.of("r1"), takenOn("r1", "PAYOKE"));
        assertThat(account.missing()).containsExactly("r1 is taken on by PAYOKE");
    }

    @Test
    void another_centre_than_that_of_the_file_is_remarked_and_nothing_is_missing() {
        var account = account(List.of(row("r1", "SURYA")), Set.of("r1"), Set.of("r1"), takenOn("r1", "ESPERANTO"));

        assertThat(account.remarks()).containsExactly("r1: the file says SURYA, and the chain chose ESPERANTO");
        assertThat(account.missing()).isEmpty();
    }

    @Test
    void a_row_that_nobody_knows_lacks_all_and_what_is_missing_is_in_order() {
        var account = account(List.of(row("r2", "SURYA"), row("r1", NO_CENTRE)), Set.of(), Set.of());
        assertThat(account.missing())
                .containsExactly(
                        "r1 has no final classification",
                        "r1 has no registration that counts",
                        "r2 has no final classification",
                        "r2 has no registration that counts",
                        "r2 is taken on by no centre");
    }

    @Test
    void the_rows_of_several_inspections_are_accounted_for_together() {
        var account = new Account(List.of(), List.of("p-r1", "p-r2"), List.of());
        account.take(inspection(List.of(row("r2", NO_CENTRE))));
        account.take(inspection(List.of(row("r1", NO_CENTRE))));

        assertThat(account.missing())
                .containsExactly("r1 has no final classification", "r2 has no final classification");
    }

    private static Account account(
            List<Checklist> rows, Set<String> classified, Set<String> counted, Referral... takenOn) {
        var screened = new Screened(
                "casus",
                rows.stream()
                        .map(row -> new Added("b-" + row.reference(), "l-" + row.reference()))
                        .toList(),
                Set.copyOf(prefixed("b-", classified)));
        var account = new Account(List.of(screened), prefixed("p-", counted), List.of(takenOn));
        account.take(inspection(rows));
        return account;
    }

    private static List<String> prefixed(String prefix, Collection<String> rows) {
        return rows.stream().map(row -> prefix + row).toList();
    }

    private static Inspection inspection(List<Checklist> rows) {
        var controle = new Controle("c1", LocalDate.of(2019, 5, 6), "LUIK", "HORECA", rows);
        var filled = rows.stream()
                .map(row -> new Filled("l-" + row.reference(), "p-" + row.reference()))
                .toList();
        return new Inspection(controle, new ControleReceipt("signal", filled));
    }

    private static Checklist row(String reference, String referredTo) {
        return new Checklist(reference, "RO", "M", 30, List.of("LAAG_OF_GEEN_LOON"), referredTo);
    }

    private static Referral takenOn(String row, String centre) {
        return new Referral("referral-" + row, null, "casus", "b-" + row, "agency", centre);
    }
}
