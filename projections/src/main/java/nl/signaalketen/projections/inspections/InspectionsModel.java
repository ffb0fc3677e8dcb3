package nl.signaalketen.projections.inspections;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.signal.contract.ControleReported;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.ControleReported.Infringement;

/** What the inspection tables keep of each fact. */
public final class InspectionsModel {

    static final String CENTRE = "GESPECIALISEERD_CENTRUM";

    public static final ReadModel MODEL = ReadModel.empty()
            .hears(
                    ControleReported.class,
                    Rows.<ControleReported>into("inspection_controle")
                            .key("controle", ControleReported::controle)
                            .day("held_on", ControleReported::date)
                            .text("region", ControleReported::region)
                            .text("sector", ControleReported::sector)
                            .text("action", ControleReported::action)
                            .number("workplaces", ControleReported::workplaces)
                            .number("employees", ControleReported::employees)
                            .number("self_employed", ControleReported::selfEmployed)
                            .number("others", ControleReported::others)
                            .number(
                                    "checklists",
                                    controle -> controle.checklists().size()))
            .hears(
                    ControleReported.class,
                    met(Rows.into("inspection_infringement", InspectionsModel::lines)
                            .key("controle", line -> line.at().controle())
                            .key("line", line -> line.part().number())
                            .text("kind", line -> line.part().found().kind())
                            .number("findings", line -> line.part().found().findings())
                            .number("workers", line -> line.part().found().workers())
                            .number(
                                    "official_reports",
                                    line -> line.part().found().officialReports())
                            .number("warnings", line -> line.part().found().warnings())))
            .hears(
                    ControleReported.class,
                    met(Rows.into("inspection_measure", InspectionsModel::measures)
                            .key("controle", measure -> measure.at().controle())
                            .key("measure", Met::part)))
            .hears(
                    ControleReported.class,
                    met(Rows.into("inspection_checklist", InspectionsModel::checklists)
                            .key("checklist", filled -> filled.part().checklist())
                            .text("controle", filled -> filled.at().controle())
                            .text("nationality", filled -> filled.part().nationality())
                            .text("sex", filled -> filled.part().sex())
                            .text("age_band", filled -> filled.part().ageBand())))
            .hears(
                    ControleReported.class,
                    met(Rows.into("inspection_indicator", InspectionsModel::indicators)
                            .key("checklist", ticked -> ticked.part().checklist())
                            .key("indicator", ticked -> ticked.part().indicator())))
            .hears(
                    BetrokkeneAdded.class,
                    Rows.into("inspection_betrokkene", InspectionsModel::fromChecklist)
                            .key("betrokkene", BetrokkeneAdded::betrokkene)
                            .text("checklist", BetrokkeneAdded::checklist))
            .hears(
                    ReferralAsked.class,
                    Rows.into("inspection_centre", InspectionsModel::toCentre)
                            .key("referral", ReferralAsked::referral)
                            .text("betrokkene", ReferralAsked::betrokkene))
            .hears(
                    ReferralDeclined.class,
                    Rows.<ReferralDeclined>into("inspection_declined").key("referral", ReferralDeclined::referral));

    private InspectionsModel() {}

    /** What was met at a controle. */
    private record Met<T>(ControleReported at, T part) {}

    private record Line(int number, Infringement found) {}

    private record Ticked(String checklist, String indicator) {}

    /** Every row knows where and when, so that what is counted of a period is counted from one table. */
    private static <T> Rows<ControleReported, Met<T>> met(Rows<ControleReported, Met<T>> rows) {
        return rows.day("held_on", met -> met.at().date())
                .text("region", met -> met.at().region())
                .text("sector", met -> met.at().sector())
                .text("action", met -> met.at().action());
    }

    private static Stream<Met<Line>> lines(ControleReported controle) {
        return IntStream.range(0, controle.infringements().size())
                .mapToObj(number -> new Met<>(
                        controle, new Line(number, controle.infringements().get(number))));
    }

    private static Stream<Met<String>> measures(ControleReported controle) {
        return controle.measures().stream().map(measure -> new Met<>(controle, measure));
    }

    private static Stream<Met<FilledChecklist>> checklists(ControleReported controle) {
        return controle.checklists().stream().map(filled -> new Met<>(controle, filled));
    }

    private static Stream<Met<Ticked>> indicators(ControleReported controle) {
        return controle.checklists().stream()
                .flatMap(filled -> filled.indicators().stream()
                        .map(indicator -> new Met<>(controle, new Ticked(filled.checklist(), indicator))));
    }

    private static Stream<BetrokkeneAdded> fromChecklist(BetrokkeneAdded added) {
        return added.checklist() == null ? Stream.empty() : Stream.of(added);
    }

    private static Stream<ReferralAsked> toCentre(ReferralAsked asked) {
        return CENTRE.equals(asked.shelter()) && asked.betrokkene() != null ? Stream.of(asked) : Stream.empty();
    }
}
