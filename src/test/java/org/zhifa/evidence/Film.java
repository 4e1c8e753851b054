package org.zhifa.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real video of three seconds, with sound, made by ffmpeg. */
final class Film {

    private Film() {}

    static Path in(Path folder, int tone) throws IOException, InterruptedException {
        var file = folder.resolve("现场检查-%d.mp4".formatted(tone));
        var ffmpeg = new ProcessBuilder(
                        "ffmpeg",
                        "-v",
                        "error",
                        "-y",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=640x360:rate=25",
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=" + tone,
                        "-t",
                        "3",
                        "-c:v",
                        "libx264",
                        "-crf",
                        "12",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "aac",
                        "-movflags",
                        "+faststart",
                        file.toString())
                .inheritIO()
                .start();
        if (ffmpeg.waitFor() != 0 || Files.size(file) == 0) {
            throw new AssertionError("ffmpeg made no video");
        }
        return file;
    }
}
