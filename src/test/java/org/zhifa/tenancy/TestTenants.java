package org.zhifa.tenancy;

/** Tenants that exist for a test only. */
public final class TestTenants {

    private TestTenants() {}

    public static TenantFile file(TenantId tenant) {
        return new TenantFile(tenant.code(), "测试单位" + tenant, "测试" + tenant, TenantKind.DEPARTMENT);
    }
}
