package org.zhifa.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of ffprobe, found on the path: what it says of a file, within a time. */
final class Ffprobe {

    private Ffprobe() {}

    /** How a run ended; {@code json} is what was said of a file that could be read. */
    sealed interface Answer {

        record Readable(String json) implements Answer {}

        record Unreadable() implements Answer {}

        record NotInTime() implements Answer {}

        record NotInstalled() implements Answer {}
    }

    static Answer ask(Path file, Duration time) throws IOException {
        var said = Files.createTempFile("ffprobe", ".json");
        try {
            var process = start(file, said);
            return process.isEmpty() ? new Answer.NotInstalled() : answer(process.get(), time, said);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Answer answer(Process process, Duration time, Path said) throws IOException {
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Answer.NotInTime();
            }
            return process.exitValue() == 0 ? new Answer.Readable(Files.readString(said)) : new Answer.Unreadable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while looking into a file", stopping);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Process> start(Path file, Path said) {
        // Only this file: what was handed in may name others, or addresses in the net.
        var command = new ProcessBuilder(
                "ffprobe",
                "-v",
                "error",
                "-protocol_whitelist",
                "file",
                "-show_format",
                "-show_streams",
                "-of",
                "json",
                "file:" + file.toAbsolutePath());
        command.redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return Optional.of(command.start());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
