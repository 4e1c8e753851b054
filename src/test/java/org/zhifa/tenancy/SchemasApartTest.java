package org.zhifa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;

/** What the catalogue says: schemas hold nothing of each other, roles own nothing, and records are only added to. */
@ZhifaTest
@Clause("S1")
class SchemasApartTest {

    static final TenantId UNIT = new TenantId("ISO1");

    @Autowired
    Tenants tenants;

    @Autowired
    DatabaseSettings database;

    @Autowired
    CountySchemas county;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Owner owner;

    @BeforeEach
    void aUnit() {
        owner = new Owner(database);
        if (tenants.find(UNIT).isEmpty()) {
            tenants.open(TestTenants.file(UNIT));
        }
    }

    @Test
    void noForeignKeyCrossesASchema() {
        assertThat(owner.column("""
                select c.conname from pg_constraint c
                    join pg_class here on here.oid = c.conrelid join pg_class there on there.oid = c.confrelid
                where c.contype = 'f' and here.relnamespace <> there.relnamespace""")).isEmpty();
        assertThat(owner.column("select conname from pg_constraint where contype = 'f'"))
                .isNotEmpty();
    }

    @Test
    void noViewTriggerOrInheritanceCrossesASchema() {
        assertThat(owner.column("""
                select v.relname from pg_rewrite r
                    join pg_class v on v.oid = r.ev_class
                    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                        and d.refclassid = 'pg_class'::regclass
                    join pg_class t on t.oid = d.refobjid
                where t.relnamespace <> v.relnamespace and v.relnamespace not in
                    ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)""")).isEmpty();
        assertThat(owner.column("""
                select t.tgname from pg_trigger t
                    join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid
                where not t.tgisinternal and f.pronamespace <> c.relnamespace""")).isEmpty();
        assertThat(owner.column("""
                select c.relname from pg_inherits i
                    join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
                where c.relnamespace <> p.relnamespace""")).isEmpty();
    }

    @Test
    void noSequenceServesAnotherSchema() {
        assertThat(owner.column("""
                select s.relname from pg_depend d
                    join pg_class s on s.oid = d.refobjid and s.relkind = 'S'
                    join pg_attrdef a on d.classid = 'pg_attrdef'::regclass and a.oid = d.objid
                    join pg_class t on t.oid = a.adrelid
                where s.relnamespace <> t.relnamespace""")).isEmpty();
        assertThat(owner.column("""
                select s.relname from pg_depend d
                    join pg_class s on s.oid = d.objid and s.relkind = 'S' and d.classid = 'pg_class'::regclass
                    join pg_class t on t.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
                where d.deptype in ('a', 'i') and s.relnamespace <> t.relnamespace""")).isEmpty();
    }

    @Test
    void neitherTheLoginNorAnyRoleItTakesOwnsAnything() {
        assertThat(owner.column("""
                select r.rolname || ' owns ' || d.objid from pg_shdepend d join pg_roles r on r.oid = d.refobjid
                where d.deptype = 'o' and (r.rolname = ? or pg_has_role(?, r.oid, 'member'))""", database.app(), database.app())).isEmpty();
        assertThat(owner.column("""
                select rolname from pg_roles
                where pg_has_role(?, oid, 'member') and rolname <> ?
                    and (rolsuper or rolcanlogin or rolbypassrls or rolcreatedb or rolcreaterole)""", database.app(), database.app())).isEmpty();
    }

    @Test
    void aRoleReachesItsOwnSchemaOnly() {
        assertThat(owner.column("""
                select r.rolname || ' reaches ' || n.nspname from pg_roles r cross join pg_namespace n
                where pg_has_role(?, r.oid, 'member') and r.rolname <> ? and n.nspname <> r.rolname
                    and (n.nspname like 't\\_%' or n.nspname in ('platform', 'portal', 'public'))
                    and has_schema_privilege(r.oid, n.oid, 'usage')""", database.app(), database.app())).isEmpty();
    }

    @Test
    void noTableOfRecordGrantsAChange() {
        var granted = owner.column("""
                select n.nspname || '.' || c.relname from pg_trigger t
                    join pg_proc f on f.oid = t.tgfoid and f.proname = 'refuse_change'
                    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where has_table_privilege(n.nspname, c.oid, 'update, delete, truncate')
                    or has_any_column_privilege(n.nspname, c.oid, 'update')""");

        assertThat(granted).isEmpty();
    }

    @Test
    void plainSqlDoesNotChangeARecordEither() {
        var records = records(UNIT.schema());

        assertThat(records).contains("log_entry", "evidence_item", "step_judgement");
        for (var table : records) {
            for (var change : changes(table, UNIT.schema())) {
                assertThatException()
                        .as(change)
                        .isThrownBy(() -> CurrentTenant.with(
                                UNIT,
                                () -> new TransactionTemplate(transactions)
                                        .execute(_ -> jdbc.sql(change).update())))
                        .withStackTraceContaining("permission denied for table " + table);
            }
        }
    }

    @Test
    void norDoesItInTheCountysSchemas() {
        for (var table : records("platform")) {
            for (var change : changes(table, "platform")) {
                assertThatException()
                        .as(change)
                        .isThrownBy(() ->
                                county.platform(platform -> platform.sql(change).update()))
                        .withStackTraceContaining("permission denied for table " + table);
            }
        }
        for (var table : records("portal")) {
            for (var change : changes(table, "portal")) {
                assertThatException()
                        .as(change)
                        .isThrownBy(
                                () -> county.portal(portal -> portal.sql(change).update()))
                        .withStackTraceContaining("permission denied for table " + table);
            }
        }
    }

    private List<String> records(String schema) {
        return owner.column("""
                select distinct c.relname from pg_trigger t
                    join pg_proc f on f.oid = t.tgfoid and f.proname = 'refuse_change'
                    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ?""", schema);
    }

    private Stream<String> everyChange(String table, String column) {
        return Stream.of(
                "update %1$s set %2$s = %2$s".formatted(table, column), "delete from " + table, "truncate " + table);
    }

    private List<String> changes(String table, String schema) {
        var column = owner.column(
                        "select column_name from information_schema.columns where table_schema = ? and table_name = ?"
                                + " order by ordinal_position limit 1",
                        schema,
                        table)
                .getFirst();
        return everyChange(table, column).toList();
    }
}
