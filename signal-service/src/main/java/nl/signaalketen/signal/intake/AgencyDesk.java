package nl.signaalketen.signal.intake;

import java.util.UUID;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.signal.contract.Agency;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.model.CommandRefused;
import nl.signaalketen.signal.model.ControleId;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.write.ControleReceipt;
import nl.signaalketen.signal.write.Intake;
import nl.signaalketen.signal.write.Receipt;
import nl.signaalketen.signal.write.Receipts;
import nl.signaalketen.signal.write.ReportedSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an agency's post comes in, whichever way it came. What is posted here has been read by Documents. */
@Component
public class AgencyDesk {

    private final Directory directory;
    private final SignalReading signals;
    private final ControleReading controles;
    private final Intake intake;
    private final Receipts receipts;

    AgencyDesk(
            Directory directory, SignalReading signals, ControleReading controles, Intake intake, Receipts receipts) {
        this.directory = directory;
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

    /** @throws NotFound where the agency posted no such signal */
    public Receipt signal(UUID signal, String agency) {
        return receipts.signal(signal, agency).orElseThrow(NotFound::new);
    }

    /**
     * What the agency reported, the newest first.
     *
     * @param after a signal from which the list goes on; none for its beginning
     * @throws NotFound where the agency posted no such signal
     */
    public ReportedSignals reported(String agency, @Nullable UUID after) {
        return after == null
                ? receipts.newest(agency)
                : receipts.newest(agency, after).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the agency posted no such controle */
    public ControleReceipt controle(UUID controle, String agency) {
        return receipts.controle(controle, agency).orElseThrow(NotFound::new);
    }

    private Agency known(String agency) {
        return directory.agency(agency).orElseThrow(NotFound::new);
    }
}
