package nl.signaalketen.bench.fill;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** Rows in the binary format of COPY. */
final class BinaryRows implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int SEND_AT = 1 << 20;

    private final CopyIn copy;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(SEND_AT * 2);
    private final DataOutputStream out = new DataOutputStream(bytes);

    BinaryRows(CopyIn copy) throws IOException {
        this.copy = copy;
        out.write(SIGNATURE);
        out.writeInt(0); // flags
        out.writeInt(0); // no extension
    }

    void write(byte[][] row) throws IOException, SQLException {
        out.writeShort(row.length);
        for (var value : row) {
            out.writeInt(value.length);
            out.write(value);
        }
        if (bytes.size() > SEND_AT) {
            send();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        bytes.reset();
    }

    @Override
    public void close() throws IOException, SQLException {
        out.writeShort(-1);
        send();
        copy.endCopy();
    }
}
