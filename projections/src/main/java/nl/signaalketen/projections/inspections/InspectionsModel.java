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
                            .number("others", ControleReported::others))
            .hears(
                    ControleReported.class,
                    Rows.into("inspection_infringement", InspectionsModel::lines)
                            .key("controle", Line::controle)
                            .key("line", Line::number)
                            .text("kind", line -> line.infringement().kind())
                            .number("findings", line -> line.infringement().findings())
                            .number("workers", line -> line.infringement().workers())
                            .number(
                                    "official_reports",
                                    line -> line.infringement().officialReports())
                            .number("warnings", line -> line.infringement().warnings()))
            .hears(
                    ControleReported.class,
                    Rows.into("inspection_measure", InspectionsModel::measures)
                            .key("controle", Part::of)
                            .key("measure", Part::part))
            .hears(
                    ControleReported.class,
                    Rows.into("inspection_checklist", InspectionsModel::checklists)
                            .key("checklist", filled -> filled.part().checklist())
                            .text("controle", Part::of)
                            .text("nationality", filled -> filled.part().nationality())
                            .text("sex", filled -> filled.part().sex())
                            .text("age_band", filled -> filled.part().ageBand()))
            .hears(
                    ControleReported.class,
                    Rows.into("inspection_indicator", InspectionsModel::indicators)
                            .key("checklist", Part::of)
                            .key("indicator", Part::part))
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

    private record Line(String controle, int number, Infringement infringement) {}

    private record Part<T>(String of, T part) {}

    private static Stream<Line> lines(ControleReported controle) {
        return IntStream.range(0, controle.infringements().size())
                .mapToObj(number -> new Line(
                        controle.controle(), number, controle.infringements().get(number)));
    }

    private static Stream<Part<String>> measures(ControleReported controle) {
        return controle.measures().stream().map(measure -> new Part<>(controle.controle(), measure));
    }

    private static Stream<Part<FilledChecklist>> checklists(ControleReported controle) {
        return controle.checklists().stream().map(filled -> new Part<>(controle.controle(), filled));
    }

    private static Stream<Part<String>> indicators(ControleReported controle) {
        return controle.checklists().stream()
                .flatMap(filled ->
                        filled.indicators().stream().map(indicator -> new Part<>(filled.checklist(), indicator)));
    }

    private static Stream<BetrokkeneAdded> fromChecklist(BetrokkeneAdded added) {
        return added.checklist() == null ? Stream.empty() : Stream.of(added);
    }

    private static Stream<ReferralAsked> toCentre(ReferralAsked asked) {
        return CENTRE.equals(asked.shelter()) && asked.betrokkene() != null ? Stream.of(asked) : Stream.empty();
    }
}
