package nl.signaalketen.signal.web;

import java.util.UUID;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.model.CommandRefused;
import nl.signaalketen.signal.model.ControleId;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.write.ControleReceipt;
import nl.signaalketen.signal.write.Intake;
import nl.signaalketen.signal.write.Receipt;
import nl.signaalketen.signal.write.Receipts;
import org.springframework.stereotype.Component;

/** Where an agency's post comes in, whichever way it came: over REST or on a topic. */
@Component
public class AgencyDesk {

    private final Agencies agencies;
    private final SignalReading signals;
    private final ControleReading controles;
    private final Intake intake;
    private final Receipts receipts;

    AgencyDesk(Agencies agencies, SignalReading signals, ControleReading controles, Intake intake, Receipts receipts) {
        this.agencies = agencies;
        this.signals = signals;
        this.controles = controles;
        this.intake = intake;
        this.receipts = receipts;
    }

    /**
     * @param news whether this was the first time
     */
    public record Answer<R>(R receipt, boolean news) {}

    /**
     * @throws InvalidInput naming every wrong field
     * @throws CommandRefused where the reference was used for something else
     * @throws NotFound where there is no such agency
     */
    public Answer<Receipt> signal(SignalPost post, String agency) {
        var posted = signals.read(post, known(agency));
        var news = intake.signal(posted.report(), posted.personal());
        return new Answer<>(signal(SignalId.of(agency, post.reference()).value(), agency), news);
    }

    /** As {@link #signal}. */
    public Answer<ControleReceipt> controle(ControlePost post, String agency) {
        var posted = controles.read(post, known(agency));
        var news = intake.controle(posted.report(), posted.personal());
        return new Answer<>(controle(ControleId.of(agency, post.reference()).value(), agency), news);
    }

    Receipt signal(UUID signal, String agency) {
        return receipts.signal(signal, agency).orElseThrow(NotFound::new);
    }

    ControleReceipt controle(UUID controle, String agency) {
        return receipts.controle(controle, agency).orElseThrow(NotFound::new);
    }

    private Agency known(String agency) {
        return agencies.agency(agency).orElseThrow(NotFound::new);
    }
}
