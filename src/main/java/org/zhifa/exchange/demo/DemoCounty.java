package org.zhifa.exchange.demo;

import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.Actor;
import org.zhifa.identity.NewAccount;
import org.zhifa.identity.Role;
import org.zhifa.identity.Standing;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.TenantFiles;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;

/** Loads the demonstration county where there is none, and says where to look. */
@Component
@Profile("demo")
class DemoCounty implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoCounty.class);

    private final Tenants tenants;
    private final Accounts accounts;
    private final Officers officers;
    private final PowerList powers;
    private final Parties parties;
    private final DemoCases cases;
    private final Environment environment;
    private final Path tenantFiles;
    private final Path demoFile;

    DemoCounty(
            Tenants tenants,
            Accounts accounts,
            Officers officers,
            PowerList powers,
            Parties parties,
            DemoCases cases,
            Environment environment,
            @Value("${zhifa.tenants}") Path tenantFiles,
            @Value("${zhifa.demo-file}") Path demoFile) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.officers = officers;
        this.powers = powers;
        this.parties = parties;
        this.cases = cases;
        this.environment = environment;
        this.tenantFiles = tenantFiles;
        this.demoFile = demoFile;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var demo = DemoFile.read(demoFile);
        if (tenants.all().isEmpty()) {
            var files = TenantFiles.in(tenantFiles);
            log.info("opening {} tenants", files.size());
            files.forEach(tenants::open);
            demo.people().forEach(someone -> enter(someone, demo.password()));
            demo.powers().forEach(this::enter);
            demo.parties().forEach(this::enter);
            cases.tell(new Roster(demo.people()));
        }
        sayWhereToLook(demo);
    }

    private void enter(DemoFile.Someone someone, String password) {
        var tenant = new TenantId(someone.tenant());
        accounts.insert(
                new NewAccount(someone.id(), someone.username(), someone.name(), tenant, someone.roles(), password));
        if (someone.certificate() != null && someone.validTo() != null) {
            var officer = new Officer(
                    someone.id(),
                    someone.name(),
                    new CertificateNumber(someone.certificate()),
                    Set.of(Act.PENALTY, Act.COERCION, Act.INSPECTION),
                    someone.validTo(),
                    Officer.Status.VALID);
            loading(tenant, Role.TENANT_ADMIN, () -> officers.enter(officer));
        }
    }

    private void enter(DemoFile.Power power) {
        loading(
                new TenantId(power.tenant()),
                Role.TENANT_ADMIN,
                () -> powers.enter(new PowerItem(
                        power.code(),
                        power.act(),
                        power.name(),
                        power.violation(),
                        power.violationBasis(),
                        power.penaltyBasis(),
                        power.validFrom(),
                        null)));
    }

    private void enter(DemoFile.SomeParty party) {
        loading(new TenantId(party.tenant()), Role.OFFICER, () -> parties.enter(party.toParty()));
    }

    private static void loading(TenantId tenant, Role role, Runnable work) {
        Standing.in(new Actor(DemoLoader.ID, DemoLoader.NAME, tenant, Set.of(role)), work);
    }

    private void sayWhereToLook(DemoFile demo) {
        var words = new StringBuilder(
                "\n\n  http://localhost:%s/       what the public sees, no account needed\n  http://localhost:%1$s/desk   staff screens; every demonstration account has the password %s\n"
                        .formatted(environment.getProperty("local.server.port"), demo.password()));
        for (var someone : demo.people()) {
            words.append("    %-9s %s · %s%n".formatted(someone.username(), someone.name(), someone.duty()));
        }
        log.info("{}", words);
    }
}
