package de.zielforum.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP/1.1 connection that is kept open and asks one thing at a time. Does as little as possible, so that the measured
 * application gets the machine and not its client.
 */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private int length;

    HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    static byte[] get(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path).getBytes(StandardCharsets.UTF_8);
    }

    /** The same with more headers, each with its line end. */
    static byte[] get(String path, String headers) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                .formatted(path, headers)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String token, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        return ("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                        + "Content-Length: %d\r\n\r\n%s")
                .formatted(path, token, body.length, json)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a request and reads the whole answer. */
    int status(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ")[1]);
        length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26);
        }
        if (chunked) {
            for (var size = size(); size > 0; size = size()) {
                in.skipNBytes(size);
                length += size;
                line();
            }
            line();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    /** How many bytes the body of the last answer had, as they travelled. */
    int length() {
        return length;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
