package org.zhifa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.TestDatabase;
import org.zhifa.ZhifaTest;

/** How long it takes to open a unit, and to start with sixty of them and nothing pending. */
@ZhifaTest
class TenancyBench {

    private static final int TENANTS = 60;
    private static final int MEASURED = 10;

    @Autowired
    Tenants tenants;

    @Test
    void opensAUnitWithinASecondAndStartsWithSixtyWithinFifteen() throws Exception {
        var took = new ArrayList<Long>();
        for (var number = tenants.all().size(); number < TENANTS; number++) {
            var file = TestTenants.file(new TenantId("B%03d".formatted(number)));
            var begun = System.nanoTime();
            tenants.open(file);
            took.add((System.nanoTime() - begun) / 1_000_000);
        }
        var median = took.subList(took.size() - MEASURED, took.size()).stream()
                .sorted()
                .skip(MEASURED / 2)
                .findFirst()
                .orElseThrow();
        System.out.printf("opening a unit: median of the last %d of %d: %d ms%n", MEASURED, TENANTS, median);
        assertThat(median).isLessThan(1_000);

        var starts = IntStream.range(0, 3).mapToObj(_ -> start()).sorted().toList();
        System.out.printf("start with %d units to the first served page: %s%n", TENANTS, starts);
        assertThat(starts.getFirst()).isLessThan(Duration.ofSeconds(15));
    }

    /** A machine of its own, as far as Java goes; the database is the one above. */
    private static Duration start() {
        try {
            var port = freePort();
            var command = new ArrayList<>(java.util.List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "org.zhifa.Application",
                    "--server.port=" + port,
                    "--zhifa.data=target/data",
                    "--vaadin.productionMode=true"));
            TestDatabase.properties().forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
            var begun = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/tenancy-bench.log"))
                    .start();
            try {
                while (!answers(port)) {
                    assertThat(process.isAlive())
                            .as("see target/tenancy-bench.log")
                            .isTrue();
                    Thread.sleep(50);
                }
                return Duration.ofNanos(System.nanoTime() - begun);
            } finally {
                process.destroy();
                process.waitFor();
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(port)))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
