package org.zhifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Whatever runs on a thread of its own begins there without a tenant. Each such place is listed here with how it comes by
 * one, or why it needs none; a new one is not there by accident.
 */
@Clause("S1")
class BackgroundWorkTest {

    /** Threads that do not come from the application's own executor, which carries the tenant along. */
    private static final Map<String, String> THREADS = Map.of(
            "Migrations.migrate", "works with the owner's login before anything is served, a named schema at a time",
            "Sequencer.start", "its worker enters the tenant it was woken for with CurrentTenant.with",
            "PaperPress.warmUp", "compiles the layouts of papers; touches no data");

    /** What the clock starts. */
    private static final Map<String, String> SWEEPS = Map.of(
            "Redelivery.nextTenant", "enters one tenant a tick with CurrentTenant.with",
            "Reminders.nextTenant", "enters one tenant a tick with CurrentTenant.with",
            "Sequencer.sweep", "reads the keys in platform, and wakes the worker",
            "ShelfSealing.sealWhatCanBe", "reads the portal, and enters each record's tenant with CurrentTenant.with",
            "Expiry.takeDownExpired", "touches the portal only",
            "AbandonedParts.remove", "touches the folder of unfinished uploads only");

    private static final Set<Class<?>> MAKE_THREADS = Set.of(
            Executors.class,
            Thread.Builder.class,
            Thread.Builder.OfPlatform.class,
            Thread.Builder.OfVirtual.class,
            ForkJoinPool.class,
            Timer.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhifa");

    @Test
    void everyThreadOfItsOwnIsKnown() {
        assertThat(places(BackgroundWorkTest::makesAThread)).isEqualTo(THREADS.keySet());
    }

    @Test
    void everySweepIsKnownAndEntersItsTenants() {
        var sweeps = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .map(BackgroundWorkTest::name)
                .collect(Collectors.toSet());

        assertThat(sweeps).isEqualTo(SWEEPS.keySet());
    }

    @Test
    void nobodyOpensASessionPastTheTransaction() {
        assertThat(places(call -> isOf(call, EntityManagerFactory.class) || isOf(call, SessionFactory.class)))
                .isEmpty();
    }

    private static boolean makesAThread(JavaAccess<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        return MAKE_THREADS.stream().anyMatch(owner::isEquivalentTo)
                || owner.isEquivalentTo(Thread.class)
                        && Set.of("<init>", "start", "startVirtualThread", "ofVirtual", "ofPlatform")
                                .contains(name)
                || owner.isAssignableTo(BaseStream.class) && name.equals("parallel")
                || name.equals("parallelStream")
                || owner.isAssignableTo(TaskScheduler.class)
                || owner.isAssignableTo(CompletableFuture.class) && name.endsWith("Async")
                || owner.isAssignableTo(Executor.class)
                        && Set.of("execute", "submit", "schedule").contains(name);
    }

    private static boolean isOf(JavaAccess<?> call, Class<?> type) {
        return call.getTargetOwner().isAssignableTo(type)
                        && call.getTarget().getName().startsWith("open")
                || call.getTargetOwner().isAssignableTo(type)
                        && call.getTarget().getName().startsWith("create");
    }

    private static Set<String> places(Predicate<JavaAccess<?>> unwanted) {
        return CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(unwanted)
                .map(call -> call.getOriginOwner().getSimpleName() + "."
                        + call.getOrigin().getName())
                .collect(Collectors.toSet());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
