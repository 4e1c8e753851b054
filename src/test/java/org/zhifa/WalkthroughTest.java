package org.zhifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Cast.SJ;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.casework.Casework;
import org.zhifa.exchange.demo.CountyRegisters;
import org.zhifa.exchange.demo.DemoFile;
import org.zhifa.exchange.demo.Roster;
import org.zhifa.exchange.demo.Story;
import org.zhifa.exchange.demo.StoryPlayer;
import org.zhifa.identity.Standing;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The main job, start to end, in the order docs/walkthrough.md tells it. Read this first. */
@ZhifaTest
class WalkthroughTest {

    static final Path STORY = Path.of("seeds/demo/sample-case.yaml");
    static final Path PEOPLE = Path.of("seeds/demo/people.yaml");

    @Autowired
    StoryPlayer player;

    @Autowired
    Casework casework;

    @Autowired
    Tenants tenants;

    @Autowired
    CountyRegisters registers;

    Roster roster;

    @BeforeEach
    void theBureau() {
        var county = DemoFile.read(PEOPLE);
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        registers.enter(county);
        roster = new Roster(county.people());
    }

    @Test
    void oneCaseFromTheHotlineToTheYearlyCount() {
        var id = player.play(Story.read(STORY), roster);
        Standing.in(
                roster.actor("yu"),
                () -> assertThat(casework.details(id).summary().closedOn()).isNotNull());
    }
}
