package nl.signaalketen.local;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.signaalketen.local.chain.Addresses;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the chain and keeps it running until Ctrl-C or {@code ./keten down}. */
@Command(
        name = "up",
        description = "Start the chain on kept data, and keep it running until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Mixin
    private PortOffset offset = new PortOffset();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        new Neighbour("demo", place.home().ofTheDemo()).mustHoldOtherPortsThan("up", offset.get());
        var terminal = new Terminal(spec.commandLine().getOut());
        var chain = place.chain(offset.get(), terminal);
        var stop = new Thread(() -> {
            terminal.say("Stopping ...");
            chain.close();
            terminal.say("Stopped. The data is kept; ./keten up goes on with it.");
            // ended as asked: without this the exit code would name the signal
            Runtime.getRuntime().halt(ExitCode.OK);
        });
        Runtime.getRuntime().addShutdownHook(stop);
        terminal.say("Starting PostgreSQL, Kafka, the token issuer and four services ...");
        try {
            chain.start();
            terminal.say(welcome(new Addresses(offset.get())));
        } catch (RuntimeException e) {
            if (!chain.isClosed()) {
                Runtime.getRuntime().removeShutdownHook(stop);
                chain.close();
                throw e;
            }
        }
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    /** Some of those of the local issuer, a line for each, as a terminal shows them. */
    static final String LOGINS = """
            Demo logins, for the pages and for programs (the password is the name; all of them are in logins.json of deploy/local)
              school-roermond.melder               reports signals
              vt-nml.partner                       screens and classifies for Veilig Thuis
              avim-limburg.aandachtsfunctionaris   answers referrals to the police
              zvh-ml.procesregisseur               sees the region, and who is late
              zvh-ml.casusregisseur                steers the casussen whose route names this login
              zorgcoordinatie-limburg.zorgcoordinator   sees registrations one by one
              keten.ketenregisseur                 sees the figures of all regions
              keten.ops, keten.ops-2               change rules: who proposes one does not activate it""";

    private static String welcome(Addresses addresses) {
        return """

                The chain is ready. Ctrl-C stops it.
                  pages         %5$s/   sign in with a demo login below
                  token issuer  %1$s/oauth2/token
                  signals       %2$s/v1/signals   controles %2$s/v1/controles
                  screening     %3$s/v1/regions/MIDDEN_LIMBURG/agenda
                  referrals     %4$s/v1/referrals
                  figures       %5$s/v1/inspections/checklists

                %6$s

                Try a hard signal, and see what the police is asked (empty at first: ask again after a few seconds):
                  token() { curl -s -u "$1:$1" -d grant_type=client_credentials %1$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }
                  curl -s %2$s/v1/signals -H "Authorization: Bearer $(token school-roermond.melder)" -H 'Content-Type: application/json' \\
                    -d '{"reference":"S-1","observedOn":"2026-01-15","municipality":"GM0957","acute":true,"indicators":[],"persons":[{"role":"MOGELIJK_SLACHTOFFER","age":16,"indicators":[]}]}'
                  curl -s %4$s/v1/referrals -H "Authorization: Bearer $(token avim-limburg.aandachtsfunctionaris)"
                """.formatted(
                        addresses.issuer(),
                        addresses.signal(),
                        addresses.screening(),
                        addresses.referral(),
                        addresses.projections(),
                        LOGINS);
    }
}
