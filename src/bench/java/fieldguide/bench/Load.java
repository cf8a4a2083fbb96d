package fieldguide.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Sends GET requests over kept connections with as little work as possible, since it runs on the processors it measures. */
final class Load {
    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** Requests a second over so many connections; each connection takes its share of the paths in turn. */
    double rate(List<String> paths, int connections, Duration length) {
        long start = System.nanoTime();
        long end = start + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> counts = IntStream.range(0, connections).mapToObj(c -> threads.submit(() -> {
                List<String> own = IntStream.range(0, paths.size()).filter(i -> i % connections == c % paths.size())
                        .mapToObj(paths::get).toList();
                long count = 0;
                try (Connection connection = new Connection(port)) {
                    for (; System.nanoTime() < end; count++) {
                        connection.get(own.get((int) (count % own.size())));
                    }
                }
                return count;
            })).toList();
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / (System.nanoTime() - start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection, opened anew where the server closes it. */
    static final class Connection implements AutoCloseable {
        private final int port;
        private Socket socket;
        private InputStream in;
        private OutputStream out;

        Connection(int port) {
            this.port = port;
            open();
        }

        private void open() {
            try {
                socket = new Socket("127.0.0.1", port);
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream(), 16_384);
                out = socket.getOutputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The length of the answer's body; any status but 200 is an error. */
        int get(String path) {
            try {
                out.write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nMetadata: true\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                String status = line();
                int length = 0;
                boolean close = false;
                for (String header = line(); !header.isEmpty(); header = line()) {
                    if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                        length = Integer.parseInt(header.substring(15).strip());
                    }
                    close |= header.equalsIgnoreCase("Connection: close");
                }
                in.skipNBytes(length);
                if (!status.contains(" 200")) {
                    throw new IllegalStateException(status + " for " + path);
                }
                if (close) {
                    close();
                    open();
                }
                return length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server closed the connection");
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
}
