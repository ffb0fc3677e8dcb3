package nl.signaalketen.projections.register;

import java.util.stream.Stream;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.ConsentRecorded;

/** What the register keeps of each fact. Classifications and consents are kept all: a figure may be asked as of a day. */
public final class RegisterModel {

    public static final ReadModel MODEL = ReadModel.empty()
            .hears(
                    BetrokkeneAdded.class,
                    Rows.into("register_betrokkene", RegisterModel::reportedAsPossibleVictim)
                            .key("betrokkene", BetrokkeneAdded::betrokkene)
                            .text("person", BetrokkeneAdded::person)
                            .text("sex", BetrokkeneAdded::sex)
                            .text("nationality", BetrokkeneAdded::nationality)
                            .text("age_band", BetrokkeneAdded::ageBand)
                            .text("agency", BetrokkeneAdded::agency)
                            .text("agency_kind", BetrokkeneAdded::agencyKind)
                            .text("region", BetrokkeneAdded::region)
                            .text("exploitation", BetrokkeneAdded::exploitation)
                            .time("added_at", BetrokkeneAdded::addedAt))
            .hears(
                    BetrokkeneClassified.class,
                    Rows.<BetrokkeneClassified>into("register_classification")
                            .keyedByEvent()
                            .text("betrokkene", BetrokkeneClassified::betrokkene)
                            .text("classificatie", BetrokkeneClassified::classificatie)
                            .text("stage", BetrokkeneClassified::stage)
                            .time("decided_at", BetrokkeneClassified::decidedAt))
            .hears(
                    ConsentRecorded.class,
                    Rows.<ConsentRecorded>into("register_consent")
                            .keyedByEvent()
                            .text("betrokkene", ConsentRecorded::betrokkene)
                            .flag("given", ConsentRecorded::given)
                            .time("recorded_at", ConsentRecorded::recordedAt))
            .hears(
                    ReferralAsked.class,
                    Rows.into("register_shelter", RegisterModel::askedForShelter)
                            .key("referral", ReferralAsked::referral)
                            .text("betrokkene", ReferralAsked::betrokkene)
                            .time("asked_at", ReferralAsked::askedAt));

    private static final String POSSIBLE_VICTIM = "MOGELIJK_SLACHTOFFER";

    private RegisterModel() {}

    /** Who reports a person as a suspect or a witness does not report a victim, though it may be the same person. */
    private static Stream<BetrokkeneAdded> reportedAsPossibleVictim(BetrokkeneAdded added) {
        return added.role().equals(POSSIBLE_VICTIM) ? Stream.of(added) : Stream.empty();
    }

    private static Stream<ReferralAsked> askedForShelter(ReferralAsked asked) {
        return asked.shelter() == null || asked.betrokkene() == null ? Stream.empty() : Stream.of(asked);
    }
}
