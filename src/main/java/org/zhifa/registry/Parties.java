package org.zhifa.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.identity.Outsiders;

/** The parties of a unit's cases. Id numbers are stored sealed: whoever reads the database reads none. */
@Service
@Transactional
public class Parties {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final RowMapper<Party> party;

    Parties(JdbcClient jdbc, PersonalData personal) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.party = (row, _) -> new Party(
                row.getObject("party_id", UUID.class),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("credit_code"))
                        .map(UnifiedCreditCode::new)
                        .orElse(null),
                Optional.ofNullable(row.getBytes("citizen_id_sealed"))
                        .map(personal::open)
                        .map(CitizenId::new)
                        .orElse(null),
                row.getString("representative"),
                row.getString("address"),
                row.getString("phone"));
    }

    @PreAuthorize("hasRole('OFFICER')")
    public void enter(Party entered) {
        jdbc.sql("""
                        insert into party
                            (party_id, kind, name, credit_code, citizen_id_sealed, representative, address, phone)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entered.id(),
                        entered.kind().name(),
                        entered.name(),
                        entered.creditCode() == null
                                ? null
                                : entered.creditCode().text(),
                        entered.citizenId() == null
                                ? null
                                : personal.seal(entered.citizenId().text()),
                        entered.representative(),
                        entered.address(),
                        entered.phone())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Party> find(UUID id) {
        Outsiders.keepOut();
        return jdbc.sql("select * from party where party_id = ?")
                .param(id)
                .query(party)
                .optional();
    }

    /** The party with this credit code, if one is known. */
    @Transactional(readOnly = true)
    public Optional<Party> find(UnifiedCreditCode code) {
        Outsiders.keepOut();
        return jdbc.sql("select * from party where credit_code = ? limit 1")
                .param(code.text())
                .query(party)
                .optional();
    }

    /** At most twenty parties whose name holds these words. */
    @Transactional(readOnly = true)
    public List<Party> search(String words) {
        Outsiders.keepOut();
        return jdbc.sql("select * from party where position(? in name) > 0 order by name limit ?")
                .params(words, MOST)
                .query(party)
                .list();
    }
}
