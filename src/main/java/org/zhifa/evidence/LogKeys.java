package org.zhifa.evidence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.zhifa.evidence.ledger.SigningKey;
import org.zhifa.evidence.ledger.VerifierKey;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.TenantId;

/** The keys that sign the tenants' logs (日志密钥): made with the tenant, kept encrypted, never shown. */
@Service
public class LogKeys {

    private final CountySchemas county;
    private final MasterKey master;
    private final LogSettings settings;
    private final OfficialClock clock;

    LogKeys(CountySchemas county, MasterKey master, LogSettings settings, OfficialClock clock) {
        this.county = county;
        this.master = master;
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives the tenant's log its key. Asked again, it leaves the one that is in force. */
    public VerifierKey createFor(TenantId tenant) {
        return signingKey(tenant).verifier();
    }

    /** Every key that signs or has signed a log of the county, the newest of each tenant first. */
    public List<VerifierKey> verifierKeys() {
        return county.platform(
                jdbc -> jdbc.sql("select verifier_key from log_key order by tenant_code, valid_from desc")
                        .query((row, _) -> VerifierKey.parse(row.getString(1)))
                        .list());
    }

    List<VerifierKey> verifierKeys(TenantId tenant) {
        return county.platform(
                jdbc -> jdbc.sql("select verifier_key from log_key where tenant_code = ? order by valid_from desc")
                        .param(tenant.code())
                        .query((row, _) -> VerifierKey.parse(row.getString(1)))
                        .list());
    }

    SigningKey signingKey(TenantId tenant) {
        return find(tenant).orElseGet(() -> create(tenant));
    }

    /** The tenant whose log comes next by code, for a round through all of them, one at a time. */
    Optional<TenantId> after(String code) {
        return county.platform(jdbc -> jdbc.sql("""
                        select tenant_code from log_key join tenant using (tenant_code)
                        where tenant_code > ? order by tenant_code limit 1""")
                .param(code)
                .query((row, _) -> new TenantId(row.getString(1)))
                .optional());
    }

    /** Whether the tenant is still there: one whose opening failed leaves its key behind, but no log. */
    boolean isOpen(TenantId tenant) {
        return county.platform(jdbc -> jdbc.sql("select exists (select from tenant where tenant_code = ?)")
                .param(tenant.code())
                .query(Boolean.class)
                .single());
    }

    private Optional<SigningKey> find(TenantId tenant) {
        return county.platform(jdbc -> jdbc.sql(
                        "select verifier_key, private_key from log_key where tenant_code = ? and valid_to is null")
                .param(tenant.code())
                .query((row, _) -> {
                    var verifier = VerifierKey.parse(row.getString("verifier_key"));
                    return SigningKey.of(verifier, master.open(row.getBytes("private_key"), verifier.toString()));
                })
                .optional());
    }

    private SigningKey create(TenantId tenant) {
        var key = SigningKey.generate(settings.originOf(tenant));
        var verifier = key.verifier().toString();
        county.platform(jdbc -> jdbc.sql("""
                        insert into log_key (verifier_key, tenant_code, name, private_key, valid_from)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        verifier,
                        tenant.code(),
                        key.verifier().name(),
                        master.seal(key.secret(), verifier),
                        Timestamp.from(clock.instant()))
                .update());
        // Read back: another instance may have been faster.
        return find(tenant).orElseThrow();
    }
}
