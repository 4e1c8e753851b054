package org.zhifa.exchange.demo;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.Tenants;

/** Loads the demonstration county where there is none, and says where to look. */
@Component
@Profile("demo")
class DemoCounty implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoCounty.class);

    private final Tenants tenants;
    private final CountyRegisters registers;
    private final DemoCases cases;
    private final DemoPublic portal;
    private final Environment environment;
    private final Path demoFile;

    DemoCounty(
            Tenants tenants,
            CountyRegisters registers,
            DemoCases cases,
            DemoPublic portal,
            Environment environment,
            @Value("${zhifa.demo-file}") Path demoFile) {
        this.tenants = tenants;
        this.registers = registers;
        this.cases = cases;
        this.portal = portal;
        this.environment = environment;
        this.demoFile = demoFile;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var demo = DemoFile.read(demoFile);
        if (tenants.all().isEmpty()) {
            log.info("loading the demonstration county; this is done once and takes about a minute");
            registers.openAll();
            registers.enter(demo);
            var roster = new Roster(demo.people());
            portal.bodies(demo, roster);
            cases.tell(roster);
            portal.figures(demo, roster);
        }
        sayWhereToLook(demo);
    }

    private void sayWhereToLook(DemoFile demo) {
        var words = new StringBuilder("""


                  http://localhost:%s/        what the public sees, no account needed
                  http://localhost:%1$s/desk/   staff screens; every demonstration account has the password %s
                """.formatted(environment.getProperty("local.server.port"), demo.password()));
        for (var someone : demo.people()) {
            words.append("    %-9s %-3s %s · %s%n"
                    .formatted(someone.username(), someone.tenant(), someone.name(), someone.duty()));
        }
        log.info("{}", words);
    }
}
