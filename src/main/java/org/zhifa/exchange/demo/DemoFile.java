package org.zhifa.exchange.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.CitizenId;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.review.people.Degree;
import org.zhifa.review.people.ReviewerSource;
import org.zhifa.shared.Declaration;

/** What {@code seeds/demo/people.yaml} declares. */
public record DemoFile(
        String password,
        List<Someone> people,
        List<Power> powers,
        List<SomeParty> parties,
        List<ReviewerTraining> trainings) {

    /** A person: the account, the certificate of those who have one, and what the register of reviewers says. */
    public record Someone(
            String username,
            String name,
            String tenant,
            String duty,
            Set<Role> roles,
            @Nullable String certificate,
            @Nullable LocalDate validTo,
            @Nullable LegalReviewer reviewer) {

        /** The same on every machine, so that links into the demonstration county stay good. */
        public PersonId id() {
            return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        }
    }

    /** What makes somebody a legal reviewer. */
    public record LegalReviewer(
            ReviewerSource source,
            Degree degree,
            String field,
            @Nullable String qualification,
            LocalDate since,
            @Nullable String exemption,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A training of a unit's reviewers, named by their accounts. */
    public record ReviewerTraining(
            String tenant, LocalDate heldOn, String topic, String organiser, BigDecimal hours, List<String> people) {}

    public record Power(
            String tenant,
            String code,
            Act act,
            String name,
            String violation,
            String violationBasis,
            String penaltyBasis,
            LocalDate validFrom) {}

    public record SomeParty(
            @Nullable String tenant,
            PartyKind kind,
            String name,
            @Nullable String creditCode,
            @Nullable String citizenId,
            @Nullable String representative,
            String address,
            String phone) {

        Party toParty() {
            return new Party(
                    UUID.randomUUID(),
                    kind,
                    name,
                    creditCode == null ? null : new UnifiedCreditCode(creditCode),
                    citizenId == null ? null : new CitizenId(citizenId),
                    representative,
                    address,
                    phone);
        }
    }

    public static DemoFile read(Path file) {
        return Declaration.file(file).as(DemoFile.class);
    }
}
