package nl.signaalketen.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The headers by which a fact of the chain can be known; what is not of their form may be anything, and is left out. */
final class EventHeaders {

    private static final List<String> NAMES = List.of("id", "type", "time", "source", "subject");
    private static final Pattern FORM = Pattern.compile("[\\w.:+-]{1,100}");

    private EventHeaders() {}

    static Map<String, String> of(ConsumerRecord<String, byte[]> written) {
        var headers = new TreeMap<String, String>();
        for (var name : NAMES) {
            var header = written.headers().lastHeader("ce_" + name);
            if (header != null && header.value() != null) {
                var text = new String(header.value(), StandardCharsets.UTF_8);
                if (FORM.matcher(text).matches()) {
                    headers.put(name, text);
                }
            }
        }
        return headers;
    }
}
