package nl.signaalketen.local.chain;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.signaalketen.local.issuer.Issuer;
import nl.signaalketen.local.issuer.PagesClient;
import nl.signaalketen.testbed.JavaProcess;
import nl.signaalketen.testbed.KafkaServer;
import nl.signaalketen.testbed.PostgresServer;

/** How each part of the chain is run. */
final class Parts {

    private static final List<String> ISSUER_OPTIONS = List.of("-Xmx96m");
    private static final List<String> SERVICE_OPTIONS = List.of("-Xmx256m");

    private final Path checkout;
    private final Path home;
    private final Home folder;
    private final Addresses addresses;
    private final PostgresServer postgres;
    private final KafkaServer kafka;

    Parts(Path checkout, Home folder, Addresses addresses) {
        this.checkout = checkout;
        this.folder = folder;
        this.home = folder.path().toAbsolutePath();
        this.addresses = addresses;
        this.postgres = new PostgresServer(home, addresses.postgres());
        this.kafka = new KafkaServer(home, addresses.kafka());
    }

    /** What the services stand on. */
    List<Part> ground() {
        return List.of(
                new Part("postgres", postgres.url(), addresses.postgres(), null, postgres),
                new Part("kafka", kafka.bootstrap(), addresses.kafka(), null, kafka),
                issuer());
    }

    List<Part> services() {
        return List.of(
                service(
                        "signal-service",
                        "signal",
                        addresses.signal(),
                        Map.of("VAULT_KEY", folder.vaultKey().toAbsolutePath().toString())),
                service("screening-service", "screening", addresses.screening(), Map.of()),
                service("referral-service", "referral", addresses.referral(), Map.of()),
                service("projections", "projections", addresses.projections(), pages()));
    }

    /** What the pages, which projections serves, need to sign people in and to act for them. */
    private Map<String, String> pages() {
        return Map.of(
                "PAGES", addresses.projections(),
                "PAGES_CLIENT_ID", PagesClient.ID,
                "PAGES_CLIENT_SECRET", PagesClient.SECRET,
                "ISSUER", addresses.issuer(),
                "SIGNAL_SERVICE", addresses.signal(),
                "SCREENING_SERVICE", addresses.screening(),
                "REFERRAL_SERVICE", addresses.referral());
    }

    private Part issuer() {
        var address = URI.create(addresses.issuer());
        var readiness = addresses.issuer() + "/oauth2/jwks";
        var arguments = List.of(
                "--server.port=" + address.getPort(),
                "--server.address=127.0.0.1",
                "--key=" + folder.issuerKey().toAbsolutePath(),
                "--pages=" + addresses.projections());
        var server = new Service(
                home, "issuer", readiness, process -> process.start(Issuer.class, ISSUER_OPTIONS, arguments, Map.of()));
        return new Part("issuer", addresses.issuer(), address.getPort(), URI.create(readiness), server);
    }

    private Part service(String name, String role, String address, Map<String, String> more) {
        var port = URI.create(address).getPort();
        var readiness = address + "/actuator/health/readiness";
        var environment = new HashMap<>(Map.of(
                "PORT",
                Integer.toString(port),
                "DATABASE_URL",
                postgres.url(),
                "DATABASE_PASSWORD",
                role,
                "KAFKA",
                kafka.bootstrap(),
                "ISSUER_JWKS",
                addresses.issuer() + "/oauth2/jwks",
                "SERVER_ADDRESS",
                "127.0.0.1"));
        environment.putAll(more);
        var server = new Service(home, name, readiness, process -> launch(process, name, environment));
        return new Part(name, address, port, URI.create(readiness), server);
    }

    private Process launch(JavaProcess process, String module, Map<String, String> environment) {
        var unpacked = Unpacked.from(jar(module));
        return process.start(unpacked.classPath(), unpacked.mainClass(), SERVICE_OPTIONS, environment);
    }

    private Path jar(String module) {
        var target = checkout.resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(f -> f.getFileName().toString().matches(module + "-[0-9].*(?<!sources)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new ChainProblem("No jar of " + module + " in " + target));
        } catch (IOException e) {
            throw new ChainProblem(module + " has not been built: there is no " + target);
        }
    }
}
