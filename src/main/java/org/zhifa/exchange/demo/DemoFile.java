package org.zhifa.exchange.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.zhifa.shared.Declaration;

/** What {@code seeds/demo/people.yaml} declares. */
public record DemoFile(String password, List<Someone> people, List<Power> powers, List<SomeParty> parties) {

    /** A person: the account, and the certificate of those who have one. */
    public record Someone(
            String username,
            String name,
            String tenant,
            String duty,
            Set<Role> roles,
            @Nullable String certificate,
            @Nullable LocalDate validTo) {

        /** The same on every machine, so that links into the demonstration county stay good. */
        public PersonId id() {
            return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        }
    }

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
