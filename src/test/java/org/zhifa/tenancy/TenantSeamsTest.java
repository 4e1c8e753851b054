package org.zhifa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.NewEvidence;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.UnifiedCreditCode;

/** The tenant is lost, stale or taken along too far, at each place where that could happen: an error, never rows. */
@ZhifaTest
@Clause("S1")
class TenantSeamsTest {

    static final List<TenantId> UNITS = IntStream.rangeClosed(1, 8)
            .mapToObj(number -> new TenantId("ISO" + number))
            .toList();
    static final TenantId ONE = UNITS.get(0);
    static final TenantId OTHER = UNITS.get(1);

    private static final int PEOPLE = 32;
    private static final int POOL = 4;
    private static final Duration STORM = Duration.ofSeconds(5);

    private static final Map<TenantId, String> CANARIES = new ConcurrentHashMap<>();

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    DatabaseSettings database;

    @Autowired
    Tenants tenants;

    @Autowired
    Parties parties;

    @Autowired
    Casework casework;

    @Autowired
    Evidence evidence;

    @Autowired
    IncompleteEventPublications undelivered;

    @Autowired
    List<AsyncTaskExecutor> executors;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    CountySchemas county;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void unitsThatEachKnowTheirOwnPartyOnly() {
        for (var unit : List.of(ONE, OTHER)) {
            open(unit);
        }
    }

    @Test
    void aServiceWithoutATenantIsAnError() throws Exception {
        var somebody = person(ONE);
        var ids = Ids.of(new Owner(database), ONE).all();
        var doors = Door.in(application).stream()
                .filter(door -> door.slots().count() == 1)
                .filter(door -> List.of("casework", "evidence", "review", "documents", "registry").stream()
                        .anyMatch(module -> door.type().getPackageName().equals("org.zhifa." + module)))
                .filter(door ->
                        door.method().getParameterTypes()[0].getSimpleName().endsWith("Id")
                                || door.method().getParameterTypes()[0] == UUID.class)
                .toList();

        assertThat(doors).hasSizeGreaterThan(30);
        for (var door : doors) {
            var answer = signedInWithoutTenant(somebody, () -> door.open(new Filling(ONE, List.of(ids.getFirst()))));
            assertThat(answer.isError()).as("%s", answer).isTrue();
        }
    }

    @Test
    void aListenerThatLostItsTenantIsAnError() {
        var listeners = listeners();

        assertThat(listeners).hasSizeGreaterThanOrEqualTo(5);
        for (var listener : listeners) {
            var event = event(listener.method().getParameterTypes()[0]);
            assertThat(catchThrowable(() -> listener.hear(event)))
                    .as("%s", listener)
                    .isNotNull()
                    .satisfies(error -> assertThat(stack(error))
                            .containsAnyOf("no tenant", "does not exist", "No existing transaction"));
        }
    }

    @Test
    void aSweepThatEntersNoTenantIsAnError() throws Exception {
        assertThatException()
                .isThrownBy(() -> undelivered.resubmitIncompletePublicationsOlderThan(Duration.ZERO))
                .withStackTraceContaining("no tenant");
        var seal = Class.forName("org.zhifa.evidence.Sealing").getDeclaredMethod("sealGroup");
        var sealing = application.getBean(seal.getDeclaringClass());
        seal.setAccessible(true);
        assertThat(catchThrowable(() -> seal.invoke(sealing))).hasStackTraceContaining("no tenant");
    }

    @Test
    void theApplicationsOwnThreadsTakeTheTenantAlongAndKeepNone() throws Exception {
        assertThat(executors).isNotEmpty();
        for (var executor : executors) {
            var carried = CurrentTenant.with(ONE, () -> executor.submit(CurrentTenant::get));

            assertThat(carried.get()).isEqualTo(ONE);
            assertThat(executor.submit(CurrentTenant::isKnown).get()).isFalse();
        }
    }

    @Test
    void anUploadThatEndsWithoutATenantIsAnErrorAndLeavesNothing() throws Exception {
        var before = files();
        var form = NewEvidence.of(new CaseId(UUID.randomUUID()), "CF-PT-05", "照片.jpg");

        assertThat(catchThrowable(() -> signedInWithoutTenant(
                        person(ONE), () -> evidence.record(form, new ByteArrayInputStream(new byte[] {1})))))
                .hasStackTraceContaining("no tenant");
        assertThat(files()).isEqualTo(before);
    }

    /** As Vaadin runs what was given to {@code UI.access}: later, on whatever thread lets go of the session's lock. */
    @Test
    void aPushCallbackSeesTheTenantOnlyIfItWasCarried() throws Exception {
        var lost = new AtomicReference<Throwable>();
        var carried = new AtomicReference<Object>();
        var yu = person(ONE);
        Runnable callback = () -> carried.set(parties.search(CANARIES.get(ONE)));
        var carrying = CurrentTenant.with(ONE, () -> CurrentTenant.carrying(callback));

        yu.does(() -> {
            var thread = new Thread(() -> lost.set(catchThrowable(callback::run)));
            thread.start();
            join(thread);
        });
        assertThat(lost.get()).hasStackTraceContaining("no tenant");
        assertThat(carried.get()).isNull();

        var thread = new Thread(carrying);
        thread.start();
        join(thread);
        assertThat(carried.get()).asInstanceOf(LIST).isNotEmpty();
    }

    @Test
    void aTransactionIsNotTakenToAnotherTenant() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CurrentTenant.with(
                        ONE, () -> inTransaction(() -> CurrentTenant.with(OTHER, () -> parties.search("")))))
                .withMessage("a transaction of ISO1 is open: ISO2 gets none of it");
    }

    @Test
    void aHibernateSessionIsNotUsedForAnotherTenant() {
        try (var session = CurrentTenant.with(ONE, () -> entities.createEntityManager())) {
            assertThatException()
                    .isThrownBy(() -> CurrentTenant.with(OTHER, () -> names(session)))
                    .withStackTraceContaining("this session belongs to t_iso1, the work to t_iso2");
            assertThatException().isThrownBy(() -> names(session)).withStackTraceContaining("no tenant");
            assertThat(CurrentTenant.with(ONE, () -> names(session))).containsExactly(CANARIES.get(ONE));
        }
    }

    private static List<String> names(EntityManager session) {
        return session.createNativeQuery("select name from party", String.class).getResultList();
    }

    @Test
    void nothingOfATenantIsLeftOnAConnectionWhoseTransactionFailed() {
        CurrentTenant.with(ONE, () -> {
            failing("select 1 / 0", "division by zero");
            failing("select no_such_column from party", "does not exist");
            failing("set local statement_timeout = '50ms'; select pg_sleep(5)", "statement timeout");
        });
        for (var connection = 0; connection < 30; connection++) {
            String left =
                    county.asLogin(login -> login.sql("""
                            select current_user || ' ' || current_setting('search_path') || ' ' || current_setting('role')
                            """).query(String.class).single());
            assertThat(left).isEqualTo("zhifa_app \"\" none");
        }
    }

    @Test
    void manyAtOnceOnFewConnectionsNeverMeetAnothersRows() throws Exception {
        UNITS.forEach(this::open);
        var hikari = pool.unwrap(HikariDataSource.class);
        var size = hikari.getMaximumPoolSize();
        var counts = new Counts();
        hikari.setMinimumIdle(POOL);
        hikari.setMaximumPoolSize(POOL);
        hikari.getHikariPoolMXBean().softEvictConnections();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var until = System.nanoTime() + STORM.toNanos();
            var people = new ArrayList<Future<?>>();
            for (var number = 0; number < PEOPLE; number++) {
                var unit = UNITS.get(number % UNITS.size());
                people.add(threads.submit(repeatedly(until, () -> work(unit, counts))));
            }
            for (var person : people) {
                person.get();
            }
        } finally {
            hikari.setMaximumPoolSize(size);
            hikari.setMinimumIdle(size);
        }

        assertThat(counts.foreign).hasValue(0);
        assertThat(counts.lostButAnswered).hasValue(0);
        assertThat(counts.read).hasValueGreaterThan(200);
        assertThat(counts.rolledBack).hasValueGreaterThan(20);
        assertThat(counts.cancelled).hasPositiveValue();
        for (var unit : UNITS) {
            assertThat(names(unit)).as("what was rolled back is not there").hasSize(1);
        }
    }

    /** A listener of events that were committed, as it is behind what carries the tenant to it. */
    private record Listener(Object target, Method method) {

        Object hear(Object event) throws Throwable {
            try {
                method.setAccessible(true);
                return method.invoke(target, event);
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }

        @Override
        public String toString() {
            return method.toString();
        }
    }

    private List<Listener> listeners() {
        var beans = application.getBeanFactory();
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(beans::isSingleton)
                .map(beans::getBean)
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> AnnotatedElementUtils.hasAnnotation(method, ApplicationModuleListener.class))
                        .map(method -> new Listener(target(bean), method)))
                .toList();
    }

    private static Object target(Object bean) {
        return Objects.requireNonNull(AopProxyUtils.getSingletonTarget(bean), () -> bean + " is no proxy");
    }

    /** Some event of the kind the listener hears. */
    private static Object event(Class<?> kind) {
        var some = kind.isSealed() ? kind.getPermittedSubclasses()[0] : kind;
        var ids = Stream.generate(UUID::randomUUID).limit(20).toList();
        return new Filling(ONE, ids).value("event", some);
    }

    private static String stack(Throwable error) {
        var words = new StringWriter();
        error.printStackTrace(new PrintWriter(words));
        return words.toString();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("target/data"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("keys"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Counts {

        private final AtomicInteger read = new AtomicInteger();
        private final AtomicInteger foreign = new AtomicInteger();
        private final AtomicInteger rolledBack = new AtomicInteger();
        private final AtomicInteger cancelled = new AtomicInteger();
        private final AtomicInteger lostButAnswered = new AtomicInteger();
    }

    private void work(TenantId unit, Counts counts) {
        switch (ThreadLocalRandom.current().nextInt(6)) {
            case 0 -> {
                assertThat(catchThrowable(() -> person(unit)
                                .does(() -> inTransaction(() -> {
                                    parties.enter(party(CANARIES.get(unit) + " 未提交"));
                                    throw new IllegalStateException("changed one's mind");
                                }))))
                        .hasMessage("changed one's mind");
                counts.rolledBack.incrementAndGet();
            }
            case 1 -> {
                var cancelled = catchThrowable(() -> CurrentTenant.with(unit, () -> inTransaction(this::cancelled)));
                // On a busy machine the cancelling may come too late, as it may in life.
                if (cancelled != null) {
                    assertThat(cancelled).hasStackTraceContaining("canceling statement due to user request");
                    counts.cancelled.incrementAndGet();
                }
            }
            case 2 -> {
                if (catchThrowable(() -> parties.search("")) == null) {
                    counts.lostButAnswered.incrementAndGet();
                }
            }
            case 3 -> CurrentTenant.with(unit, () -> failing("select 1 / 0", "division by zero"));
            default -> {
                var names = names(unit);
                counts.read.incrementAndGet();
                if (!names.equals(List.of(CANARIES.get(unit)))) {
                    counts.foreign.incrementAndGet();
                }
            }
        }
    }

    /** As a time-out cancels it: from another thread, while the statement runs. */
    private Object cancelled() {
        return new JdbcTemplate(pool).execute((StatementCallback<Object>) statement -> {
            var done = new AtomicBoolean();
            Thread.startVirtualThread(() -> {
                while (!done.get()) {
                    pause(20);
                    cancel(statement);
                }
            });
            try {
                return statement.execute("select pg_sleep(1)");
            } finally {
                done.set(true);
            }
        });
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException busy) {
            // The server had no place left for it; the next attempt may find one.
        }
    }

    private List<String> names(TenantId unit) {
        return CurrentTenant.with(
                unit, () -> parties.search("金丝雀").stream().map(Party::name).toList());
    }

    private void open(TenantId unit) {
        if (tenants.find(unit).isEmpty()) {
            tenants.open(TestTenants.file(unit));
        }
        CANARIES.computeIfAbsent(unit, _ -> {
            var name = "金丝雀" + unit;
            person(unit).does(() -> parties.enter(party(name)));
            return name;
        });
    }

    private static Party party(String name) {
        return new Party(
                UUID.randomUUID(),
                PartyKind.SOLE_TRADER,
                name,
                new UnifiedCreditCode("92370321MA0DEM021C"),
                null,
                null,
                "桓台县示例路",
                "13000000003");
    }

    private static Person person(TenantId unit) {
        return new Person(new Actor(PersonId.next(), "示一", unit, EnumSet.allOf(Role.class)));
    }

    /** Signed in, but past the filter that enters the tenant. */
    private static <T> T signedInWithoutTenant(Person person, Callable<T> work) throws Exception {
        var before = SecurityContextHolder.getContext();
        var signedIn = person.does(() -> SecurityContextHolder.getContext());
        SecurityContextHolder.setContext(signedIn);
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void failing(String statement, String why) {
        assertThatException()
                .isThrownBy(() -> inTransaction(() ->
                        jdbc.sql(statement).query((row, _) -> row.getString(1)).list()))
                .withStackTraceContaining(why);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    private static Callable<Void> repeatedly(long until, Runnable work) {
        return () -> {
            while (System.nanoTime() < until) {
                work.run();
            }
            return null;
        };
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
