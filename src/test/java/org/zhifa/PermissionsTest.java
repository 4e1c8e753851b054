package org.zhifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.zhifa.identity.Role;

/** Writes docs/permissions.md: who may open which screen, and what each service asks of whoever calls it. */
class PermissionsTest {

    private static final Path PAGE = Path.of("docs/permissions.md");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhifa");

    private final AccessAnnotationChecker gate = new AccessAnnotationChecker();

    @Test
    void everyScreenSaysWhoMayOpenIt() {
        assertThat(screens().values())
                .isNotEmpty()
                .allMatch(screen -> Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(screen::isAnnotationPresent));
    }

    @Test
    void theRolesNamedOnScreensAreRolesThereAre() {
        var roles = Arrays.stream(Role.values()).map(Role::name).toList();

        assertThat(screens().values())
                .filteredOn(screen -> screen.isAnnotationPresent(RolesAllowed.class))
                .allSatisfy(screen -> assertThat(roles)
                        .as("%s", screen.getSimpleName())
                        .contains(screen.getAnnotation(RolesAllowed.class).value()));
    }

    @Test
    void noScreenOpensToSomebodyItDoesNotNameAndNoneToAStranger() {
        screens().forEach((_, screen) -> {
            var named = screen.getAnnotation(RolesAllowed.class);
            for (var role : Role.values()) {
                assertThat(mayOpen(screen, role))
                        .as("%s as %s", screen.getSimpleName(), role)
                        .isEqualTo(named == null || List.of(named.value()).contains(role.name()));
            }
            assertThat(gate.hasAccess(screen, null, role -> false))
                    .as("%s as a stranger", screen.getSimpleName())
                    .isFalse();
        });
    }

    @Test
    void writesThePage() throws IOException {
        var page = new StringBuilder("""
                # Permissions

                Written by `PermissionsTest` (`make docs`). Screens only hide; what is lawful is decided by the services below \
                and, case by case, by the gates of the procedure.

                ## Screens

                """);
        page.append("| address |");
        for (var role : Role.values()) {
            page.append(' ').append(words(role)).append(" |");
        }
        page.append("\n|---|").append(":-:|".repeat(Role.values().length)).append('\n');
        screens()
                .forEach((address, screen) -> page.append("| `/desk/%s` | %s |\n"
                        .formatted(
                                address,
                                Arrays.stream(Role.values())
                                        .map(role -> mayOpen(screen, role) ? "●" : "")
                                        .collect(Collectors.joining(" | ")))));
        page.append("\n## Services\n\n| method | asks |\n|---|---|\n");
        services().forEach((method, rule) -> page.append("| `%s` | `%s` |\n".formatted(method, rule)));
        Files.writeString(PAGE, page, UTF_8);

        assertThat(services()).isNotEmpty();
    }

    private boolean mayOpen(Class<?> screen, Role role) {
        Principal somebody = () -> "somebody";
        return gate.hasAccess(screen, somebody, asked -> asked.equals(role.name()));
    }

    private static SortedMap<String, Class<?>> screens() {
        var screens = new TreeMap<String, Class<?>>();
        CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(JavaClass::reflect)
                .forEach(type -> screens.put(type.getAnnotation(Route.class).value(), type));
        return screens;
    }

    /** What stands on a class holds for its methods that say nothing themselves. */
    private static SortedMap<String, String> services() {
        var rules = new TreeMap<String, String>(Comparator.naturalOrder());
        for (var type : CLASSES) {
            type.tryGetAnnotationOfType(PreAuthorize.class)
                    .ifPresent(rule -> rules.put(type.getSimpleName() + ".*", oneLine(rule)));
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(PreAuthorize.class))
                    .sorted(Comparator.comparing(JavaMember::getFullName))
                    .forEach(method -> rules.merge(
                            type.getSimpleName() + "." + method.getName(),
                            oneLine(method.getAnnotationOfType(PreAuthorize.class)),
                            PermissionsTest::both));
        }
        return rules;
    }

    /** Methods of one name that take different things may ask for different roles. */
    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "; " + other;
    }

    private static String oneLine(PreAuthorize rule) {
        return rule.value().replaceAll("\\s+", " ").replace("|", "\\|");
    }

    private static String words(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
