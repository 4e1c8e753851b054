package org.zhifa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a fresh database. All tests that carry it share one context, which starts once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ZhifaTest.OnFreshDatabase.class)
public @interface ZhifaTest {

    /** Points the application at this run's database and at a folder that {@code mvn clean} removes. */
    class OnFreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Appointed.in(context.getBeanFactory());
            var sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("test database", Map.copyOf(TestDatabase.properties())));
            sources.addFirst(new MapPropertySource(
                    "test folders",
                    Map.of(
                            "zhifa.data",
                            "target/data",
                            "vaadin.productionMode",
                            "true",
                            "zhifa.demo-video.longest",
                            "3s")));
        }
    }
}
