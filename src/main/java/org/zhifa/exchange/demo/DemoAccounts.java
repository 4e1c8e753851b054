package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhifa.identity.DemoAccount;
import org.zhifa.tenancy.Tenant;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;

/** Shows the demonstration accounts on the login page. */
@Component
@Profile("demo")
class DemoAccounts implements DemoAccount.Offer {

    private final DemoFile demo;
    private final Tenants tenants;

    DemoAccounts(@Value("${zhifa.demo-file}") Path file, Tenants tenants) {
        this.demo = DemoFile.read(file);
        this.tenants = tenants;
    }

    @Override
    public List<DemoAccount> accounts() {
        return demo.people().stream()
                .map(someone -> new DemoAccount(
                        someone.username(), someone.name(), unit(someone.tenant()), someone.duty(), demo.password()))
                .toList();
    }

    private String unit(String code) {
        return tenants.find(new TenantId(code)).map(Tenant::shortName).orElse(code);
    }
}
