package org.zhifa.exchange;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhifa.shared.DeclarationFault;
import org.zhifa.tenancy.TenantExists;
import org.zhifa.tenancy.TenantFiles;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;

/** {@code make tenant CODE=XX}: opens one tenant and ends. */
@Component
@Order(0)
@ConditionalOnProperty("zhifa.open-tenant")
class OpenTenant implements ApplicationRunner {

    private final Tenants tenants;
    private final ConfigurableApplicationContext application;
    private final Path folder;
    private final String code;

    OpenTenant(
            Tenants tenants,
            ConfigurableApplicationContext application,
            @Value("${zhifa.tenants}") Path folder,
            @Value("${zhifa.open-tenant}") String code) {
        this.tenants = tenants;
        this.application = application;
        this.folder = folder;
        this.code = code;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int exit = 0;
        try {
            var file = TenantFiles.of(folder, new TenantId(code));
            var administrator = tenants.open(file);
            System.out.printf(
                    "%s %s is open. Its administrator signs in as %s with the password %s, once.%n",
                    file.code(), file.name(), administrator.username(), administrator.password());
        } catch (DeclarationFault | TenantExists | IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            exit = 2;
        }
        SpringApplication.exit(application);
        System.exit(exit);
    }
}
