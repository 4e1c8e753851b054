package org.zhifa.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real video files to hand in: five seconds each, every one different. */
final class Recordings {

    private static final Path FOLDER = Path.of("target", "recordings");

    private int made;

    Path of(String name) {
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name);
            var exit = new ProcessBuilder(
                            "ffmpeg",
                            "-nostdin",
                            "-v",
                            "error",
                            "-y",
                            "-f",
                            "lavfi",
                            "-i",
                            "testsrc2=size=320x180:rate=10",
                            "-f",
                            "lavfi",
                            "-i",
                            "sine=frequency=" + (200 + 20 * ++made),
                            "-t",
                            "5",
                            "-c:v",
                            "libx264",
                            "-preset",
                            "ultrafast",
                            "-pix_fmt",
                            "yuv420p",
                            "-c:a",
                            "aac",
                            "-movflags",
                            "+faststart",
                            file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("ffmpeg made no " + name);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
