package org.zhifa.documents;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zhifa.documents.sign.SealCertificates;
import org.zhifa.documents.sign.SealKey;
import org.zhifa.evidence.MasterKey;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.Tenants;

/**
 * The keys units sign their papers with (单位签名密钥): made when a unit first issues a paper, under the county's root; kept
 * encrypted like the keys of the logs. An expired key is followed by a new one; its certificate stays, because old papers
 * are verified with it.
 */
@Component
class SealKeys {

    private static final String COUNTY = "桓台县行政执法网";
    /** No unit's code: those are capitals. */
    private static final String ROOT = "county";

    private static final int ROOT_YEARS = 20;
    private static final int UNIT_YEARS = 5;

    private final CountySchemas county;
    private final MasterKey master;
    private final Tenants tenants;
    private final OfficialClock clock;
    private final Map<String, SealKey> inUse = new ConcurrentHashMap<>();

    SealKeys(CountySchemas county, MasterKey master, Tenants tenants, OfficialClock clock) {
        this.county = county;
        this.master = master;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The key of the current unit. */
    SealKey ofUnit() {
        return key(CurrentTenant.get().code());
    }

    /** What whoever verifies a paper has to trust. */
    SealKey root() {
        return key(ROOT);
    }

    private SealKey key(String owner) {
        return Optional.ofNullable(inUse.get(owner))
                .filter(key -> key.isValidAt(clock.instant()))
                .orElseGet(() -> {
                    var key = find(owner).orElseGet(() -> create(owner));
                    inUse.put(owner, key);
                    return key;
                });
    }

    private SealKey create(String owner) {
        // From the beginning of the year, so that papers entered late are signed within their certificate's time.
        var year = clock.today().getYear();
        var from = newYear(year);
        var key = owner.equals(ROOT)
                ? SealCertificates.root(COUNTY, from, newYear(year + ROOT_YEARS))
                : SealCertificates.unit(tenants.current().name(), root(), from, newYear(year + UNIT_YEARS));
        add(owner, key);
        // Read back: another instance may have been faster.
        return find(owner).orElseThrow();
    }

    private Optional<SealKey> find(String owner) {
        return county.platform(jdbc -> jdbc.sql("""
                        select certificate, private_key from seal_key
                        where owner = ? and valid_from <= ? and valid_to > ? order by valid_from, serial limit 1""")
                        .params(owner, at(clock.instant()), at(clock.instant()))
                        .query((row, _) -> {
                            var certificate = SealCertificates.certificate(row.getBytes("certificate"));
                            var serial = certificate.getSerialNumber().toString(16);
                            return new SealKey(
                                    SealCertificates.key(master.open(row.getBytes("private_key"), serial)),
                                    List.of(certificate));
                        })
                        .optional())
                .map(key -> owner.equals(ROOT)
                        ? key
                        : new SealKey(key.key(), List.of(key.certificate(), root().certificate())));
    }

    private void add(String owner, SealKey key) {
        var certificate = key.certificate();
        var serial = certificate.getSerialNumber().toString(16);
        try {
            var encoded = certificate.getEncoded();
            county.platform(jdbc -> jdbc.sql("""
                            insert into seal_key (serial, owner, certificate, private_key, valid_from, valid_to)
                            values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            serial,
                            owner,
                            encoded,
                            master.seal(key.key().getEncoded(), serial),
                            at(certificate.getNotBefore().toInstant()),
                            at(certificate.getNotAfter().toInstant()))
                    .update());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a certificate just issued has its bytes", impossible);
        }
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(OfficialClock.BEIJING).toInstant();
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
