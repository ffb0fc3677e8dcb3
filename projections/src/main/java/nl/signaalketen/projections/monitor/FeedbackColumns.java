package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.MonitorModel.CASUSSEN;
import static nl.signaalketen.projections.monitor.MonitorModel.SIGNALS;

import java.util.Objects;
import java.util.stream.Stream;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.FeedbackTermSet;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.screening.contract.BetrokkeneClassified;

/** What is kept of what came after: the first final classification and acceptance, and what the reporter was told. */
final class FeedbackColumns {

    private FeedbackColumns() {}

    static ReadModel in(ReadModel model) {
        return model.hears(
                        BetrokkeneClassified.class,
                        Rows.into(CASUSSEN, FeedbackColumns::atLast)
                                .key("casus", BetrokkeneClassified::casus)
                                .oldest("classified_at", BetrokkeneClassified::decidedAt))
                .hears(
                        ReferralAccepted.class,
                        Rows.into(CASUSSEN, FeedbackColumns::ofCasus)
                                .key("casus", accepted -> Objects.requireNonNull(accepted.casus()))
                                .oldest("accepted_at", ReferralAccepted::acceptedAt))
                .hears(
                        ReferralAccepted.class,
                        Rows.into(SIGNALS, FeedbackColumns::ofSignal)
                                .key("signal", accepted -> Objects.requireNonNull(accepted.signal()))
                                .oldest("at_once_accepted_at", ReferralAccepted::acceptedAt))
                .hears(
                        FeedbackTermSet.class,
                        Rows.<FeedbackTermSet>into(SIGNALS)
                                .key("signal", FeedbackTermSet::signal)
                                .time("aandachtsfunctionaris_by", FeedbackTermSet::aandachtsfunctionarisBy)
                                .time("melder_by", FeedbackTermSet::melderBy))
                .hears(
                        FeedbackGiven.class,
                        Rows.into(SIGNALS, FeedbackColumns::toAandachtsfunctionaris)
                                .key("signal", FeedbackGiven::signal)
                                .time("aandachtsfunctionaris_told_at", FeedbackGiven::givenAt))
                .hears(
                        FeedbackGiven.class,
                        Rows.into(SIGNALS, FeedbackColumns::toMelder)
                                .key("signal", FeedbackGiven::signal)
                                .time("melder_told_at", FeedbackGiven::givenAt));
    }

    private static Stream<BetrokkeneClassified> atLast(BetrokkeneClassified classified) {
        return Stream.of(classified).filter(one -> one.stage().equals("DEFINITIEF"));
    }

    private static Stream<ReferralAccepted> ofCasus(ReferralAccepted accepted) {
        return Stream.of(accepted).filter(one -> one.casus() != null);
    }

    private static Stream<ReferralAccepted> ofSignal(ReferralAccepted accepted) {
        return Stream.of(accepted).filter(one -> one.signal() != null);
    }

    private static Stream<FeedbackGiven> toAandachtsfunctionaris(FeedbackGiven given) {
        return Stream.of(given).filter(one -> one.to().equals("AANDACHTSFUNCTIONARIS"));
    }

    private static Stream<FeedbackGiven> toMelder(FeedbackGiven given) {
        return Stream.of(given).filter(one -> one.to().equals("MELDER"));
    }
}
