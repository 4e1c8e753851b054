package org.zhifa.evidence.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Where a log to be audited lies: a folder, a zip file, or the log's public address. */
public interface LogSource extends AutoCloseable {

    Optional<InputStream> open(String path) throws IOException;

    default Optional<byte[]> read(String path) throws IOException {
        var content = open(path);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = content.get()) {
            return Optional.of(bytes.readAllBytes());
        }
    }

    @Override
    default void close() throws IOException {}

    /** The export at this place, whether it was unpacked or not. */
    static LogSource at(Path export) throws IOException {
        return Files.isDirectory(export) ? folder(export) : zip(export);
    }

    static LogSource folder(Path export) {
        var inner = export.resolve(LogExport.FOLDER);
        var root = Files.isDirectory(inner) ? inner : export;
        return path -> {
            var file = root.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }

    static LogSource zip(Path export) throws IOException {
        var zip = new ZipFile(export.toFile());
        return new LogSource() {

            @Override
            public Optional<InputStream> open(String path) throws IOException {
                var entry = zip.getEntry(LogExport.FOLDER + "/" + path);
                return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** A log as its public address serves it: entries and tiles, no records. */
    static LogSource served(URI log) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return new LogSource() {

            @Override
            public Optional<InputStream> open(String path) throws IOException {
                var request = HttpRequest.newBuilder(URI.create(log + "/" + path))
                        .timeout(Duration.ofSeconds(30))
                        .build();
                try {
                    var response = client.send(request, BodyHandlers.ofInputStream());
                    if (response.statusCode() == 200) {
                        return Optional.of(response.body());
                    }
                    response.body().close();
                    if (response.statusCode() == 404) {
                        return Optional.empty();
                    }
                    throw new IOException(request.uri() + ": HTTP " + response.statusCode());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted while reading " + request.uri(), stopped);
                }
            }

            @Override
            public void close() {
                client.close();
            }
        };
    }
}
