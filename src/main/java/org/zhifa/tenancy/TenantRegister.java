package org.zhifa.tenancy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tenants' rows in {@code platform}: who they are, and which state of the changelog each schema has. */
@Component
class TenantRegister {

    private static final RowMapper<Tenant> TENANT = (row, _) -> new Tenant(
            new TenantId(row.getString("tenant_code")),
            row.getString("name"),
            row.getString("short_name"),
            TenantKind.valueOf(row.getString("kind")),
            row.getTimestamp("opened_at").toInstant());

    private final CountySchemas county;
    private final JsonMapper json;

    TenantRegister(CountySchemas county, JsonMapper json) {
        this.county = county;
        this.json = json;
    }

    /** On the very first start there is neither the role nor the table to ask; both answer no. */
    boolean countyIsUpToDate(String fingerprint) {
        return county.asLogin(jdbc -> jdbc.sql("select to_regrole('platform') is not null")
                        .query(Boolean.class)
                        .single())
                && county.platform(jdbc -> jdbc.sql("select to_regclass('county_schema') is not null")
                        .query(Boolean.class)
                        .single())
                && county.platform(jdbc -> jdbc.sql("select exists (select from county_schema where fingerprint = ?)")
                        .param(fingerprint)
                        .query(Boolean.class)
                        .single());
    }

    void countyBroughtTo(String fingerprint) {
        county.platform(jdbc -> jdbc.sql("""
                        insert into county_schema (only_row, fingerprint) values (true, ?)
                        on conflict (only_row) do update set fingerprint = excluded.fingerprint""").param(fingerprint).update());
    }

    List<TenantId> behind(String fingerprint) {
        return county.platform(
                jdbc -> jdbc.sql("select tenant_code from tenant where schema_fingerprint <> ? order by tenant_code")
                        .param(fingerprint)
                        .query((row, _) -> new TenantId(row.getString(1)))
                        .list());
    }

    void broughtTo(TenantId tenant, String fingerprint) {
        county.platform(jdbc -> jdbc.sql("update tenant set schema_fingerprint = ? where tenant_code = ?")
                .params(fingerprint, tenant.code())
                .update());
    }

    void add(TenantFile file, String fingerprint, Instant openedAt) {
        county.platform(jdbc -> jdbc.sql("""
                        insert into tenant
                            (tenant_code, name, short_name, kind, profile, schema_fingerprint, opened_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        file.code(),
                        file.name(),
                        file.shortName(),
                        file.kind().name(),
                        json.writeValueAsString(file),
                        fingerprint,
                        openedAt.atOffset(ZoneOffset.UTC))
                .update());
    }

    void remove(TenantId tenant) {
        county.platform(jdbc -> jdbc.sql("delete from tenant where tenant_code = ?")
                .param(tenant.code())
                .update());
    }

    Optional<Tenant> find(TenantId tenant) {
        return county.platform(jdbc -> jdbc.sql("select * from tenant where tenant_code = ?")
                .param(tenant.code())
                .query(TENANT)
                .optional());
    }

    Optional<TenantFile> profile(TenantId tenant) {
        return county.platform(jdbc -> jdbc.sql("select profile from tenant where tenant_code = ?")
                        .param(tenant.code())
                        .query(String.class)
                        .optional())
                .map(text -> json.readValue(text, TenantFile.class));
    }

    List<Tenant> all() {
        return county.platform(jdbc -> jdbc.sql("select * from tenant order by tenant_code")
                .query(TENANT)
                .list());
    }
}
