package org.zhifa.exchange.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Recordings for stories: real H.264 video of the right length, one picture a second, with a test picture instead of
 * people. Recordings of the same length are the same file, so that a county of them is made in seconds.
 */
@Component
class DemoVideo {

    private static final int SECONDS_TO_MAKE_ONE = 120;

    private final Path folder;
    private final Duration longest;

    /** @param longest a recording is cut off there; tests need no two hours of it */
    DemoVideo(@Value("${zhifa.data}") Path data, @Value("${zhifa.demo-video.longest:4h}") Duration longest) {
        this.folder = data.resolve("demo-video");
        this.longest = longest;
    }

    /** @throws IOException if ffmpeg is not there or makes none */
    Path of(String name, Duration recorded) throws IOException {
        var length = recorded.compareTo(longest) < 0 ? recorded : longest;
        var file = folder.resolve("%d-%s.mp4".formatted(length.toSeconds(), Integer.toHexString(name.hashCode())));
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            make(file, length);
        }
        return file;
    }

    private void make(Path file, Duration length) throws IOException {
        var unfinished = folder.resolve(file.getFileName() + ".part");
        var ffmpeg = new ProcessBuilder(
                        "ffmpeg",
                        "-nostdin",
                        "-v",
                        "error",
                        "-y",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=640x360:rate=1",
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=220:sample_rate=8000",
                        "-t",
                        Long.toString(length.toSeconds()),
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-crf",
                        "40",
                        "-g",
                        "10",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "aac",
                        "-b:a",
                        "8k",
                        "-movflags",
                        "+faststart",
                        "-f",
                        "mp4",
                        unfinished.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!ffmpeg.waitFor(SECONDS_TO_MAKE_ONE, TimeUnit.SECONDS) || ffmpeg.exitValue() != 0) {
                ffmpeg.destroyForcibly();
                throw new IOException("ffmpeg made no recording " + file.getFileName());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while making " + file.getFileName(), stopped);
        }
        Files.move(unfinished, file);
    }
}
