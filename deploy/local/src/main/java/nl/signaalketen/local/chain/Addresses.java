package nl.signaalketen.local.chain;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything listens on this machine.
 *
 * @param offset added to every port, so that two chains can run side by side
 */
public record Addresses(int offset) {

    /** The highest port of all, with this, is the highest there is. */
    public static final int LARGEST_OFFSET = 65_535 - 54_329;

    public String issuer() {
        return http(8080);
    }

    public String signal() {
        return http(8081);
    }

    public String screening() {
        return http(8082);
    }

    public String referral() {
        return http(8083);
    }

    public String projections() {
        return http(8084);
    }

    int postgres() {
        return 54329 + offset;
    }

    public int kafka() {
        return 9392 + offset;
    }

    private String http(int port) {
        return "http://localhost:" + (port + offset);
    }

    /** What listens where, in the order in which it is started. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", postgres());
        ports.put("kafka", kafka());
        ports.put("issuer", 8080 + offset);
        ports.put("signal-service", 8081 + offset);
        ports.put("screening-service", 8082 + offset);
        ports.put("referral-service", 8083 + offset);
        ports.put("projections", 8084 + offset);
        return ports;
    }

    /** @throws ChainProblem naming the first port that another program holds, and the way out */
    void mustBeFree() {
        ports().forEach((name, port) -> {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                throw new ChainProblem("""
                        Port %d, which %s needs, is in use by another program.
                        Is it a chain of this checkout? ./keten down stops it. Else stop that program, or choose other ports: --port-offset 1000""".formatted(port, name));
            }
        });
    }
}
