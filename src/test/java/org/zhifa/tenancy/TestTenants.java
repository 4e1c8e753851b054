package org.zhifa.tenancy;

import java.nio.file.Path;

/** Tenants for tests: those the county declares, and copies of one under other codes. */
public final class TestTenants {

    private static final Path FOLDER = Path.of("tenants");

    private TestTenants() {}

    /** The county's own file. */
    public static TenantFile declared(TenantId tenant) {
        return TenantFiles.of(FOLDER, tenant);
    }

    /** The market supervision bureau's file under another code. */
    public static TenantFile file(TenantId tenant) {
        return file(tenant, declared(new TenantId("SJ")).review());
    }

    /** The same, with its decisions reviewed otherwise. */
    public static TenantFile file(TenantId tenant, TenantFile.Review review) {
        var model = declared(new TenantId("SJ"));
        return new TenantFile(
                tenant.code(),
                "测试单位" + tenant,
                "测试" + tenant,
                model.kind(),
                null,
                model.predecessors(),
                model.certainty(),
                model.status(),
                model.docPrefix(),
                null,
                model.region(),
                model.channels(),
                model.remedies(),
                model.contact(),
                model.bank(),
                review,
                model.hearingThresholds(),
                model.numbering(),
                model.papers(),
                model.recording(),
                model.certificate());
    }
}
