package nl.signaalketen.projections.exports;

import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.signaalketen.projections.exports.ExportLog.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Notes every export before its first row is given, and once more when it has ended, however it did. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoggedExports implements ResponseBodyAdvice<Object> {

    private final ExportLog log;
    private final JsonMapper json;

    LoggedExports(ExportLog log, JsonMapper json) {
        this.log = log;
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return converter == ExportConverter.class;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType form,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var extension = ExportConverter.isCsv(form) ? "csv" : "xlsx";
        var path = request.getURI().getPath();
        var title = path.substring(path.lastIndexOf('/') + 1);
        var export = body instanceof Export given ? given : Flat.of(title, json.valueToTree(body));
        var filters = filters(request);
        var file = FileName.of(title, filters) + "." + extension;
        var number = log.begun(by(request.getPrincipal()), path, filters, extension);
        response.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(file).build());
        return new Export(export.title(), export.columns(), row -> counted(number, export, row));
    }

    private static String by(@Nullable Principal principal) {
        return Objects.requireNonNull(principal).getName();
    }

    private static Map<String, List<String>> filters(ServerHttpRequest request) {
        return UriComponentsBuilder.fromUri(request.getURI()).build().getQueryParams();
    }

    private void counted(long number, Export export, Consumer<List<? extends @Nullable Object>> row) {
        var rows = new AtomicLong();
        try {
            export.rows().each(cells -> {
                given(row, cells);
                rows.incrementAndGet();
            });
        } catch (RuntimeException failure) {
            log.ended(number, Outcome.TORN_OFF, rows.get());
            throw rows.get() == 0 && !(failure instanceof TornOff) ? failure : new TornOff(failure);
        }
        log.ended(number, Outcome.GIVEN, rows.get());
    }

    private static void given(Consumer<List<? extends @Nullable Object>> row, List<? extends @Nullable Object> cells) {
        try {
            row.accept(cells);
        } catch (UncheckedIOException away) {
            throw new TornOff(away);
        }
    }

    /** Once rows have been given no problem can be answered any more: the connection is broken off, and the file with it. */
    @ExceptionHandler(TornOff.class)
    void tornOff(TornOff torn) {
        throw torn;
    }
}
