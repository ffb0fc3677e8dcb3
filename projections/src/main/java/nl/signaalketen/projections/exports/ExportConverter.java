package nl.signaalketen.projections.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes an {@link Export} in the form that was asked for. */
final class ExportConverter implements HttpMessageConverter<Object> {

    private static final MediaType CSV = MediaType.parseMediaType(Export.CSV + ";charset=UTF-8");
    private static final MediaType XLSX = MediaType.parseMediaType(Export.XLSX);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType form) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType form) {
        var isExport = type == Export.class || Exportable.class.isAssignableFrom(type);
        return isExport && (form == null || form.includes(XLSX) || form.includes(CSV) || isCsv(form));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV, XLSX);
    }

    static boolean isCsv(MediaType form) {
        return form.getType().equals(CSV.getType()) && form.getSubtype().equals(CSV.getSubtype());
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage body) {
        throw new HttpMessageNotReadableException("No export is read", body);
    }

    @Override
    public void write(Object body, @Nullable MediaType form, HttpOutputMessage answer) throws IOException {
        var export = (Export) body;
        var csv = form != null && isCsv(form);
        answer.getHeaders().setContentType(csv ? CSV : XLSX);
        var sheet = new Opening(csv, answer);
        export.rows().each(cells -> {
            try {
                sheet.of(export).row(cells);
            } catch (IOException away) {
                throw new UncheckedIOException(away);
            }
        });
        sheet.of(export).finish();
    }

    /** Nothing is written before there is a row or it is known that there is none: until then a problem can be answered. */
    private static final class Opening {

        private final boolean csv;
        private final HttpOutputMessage answer;
        private @Nullable Sheet sheet;

        Opening(boolean csv, HttpOutputMessage answer) {
            this.csv = csv;
            this.answer = answer;
        }

        Sheet of(Export export) throws IOException {
            var open = sheet;
            if (open == null) {
                open = opened(answer.getBody(), export);
                sheet = open;
            }
            return open;
        }

        private Sheet opened(OutputStream out, Export export) throws IOException {
            return csv ? new CsvSheet(out, export.columns()) : new XlsxSheet(out, export.title(), export.columns());
        }
    }
}
