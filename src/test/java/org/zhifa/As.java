package org.zhifa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Who of the {@link Cast} is signed in while a screen is tested: {@code @As("YU")}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = As.Person.class)
public @interface As {

    String value();

    /** Finds the person by the constant's name. */
    class Person implements WithSecurityContextFactory<As> {

        @Override
        public SecurityContext createSecurityContext(As as) {
            try {
                return ((Cast.Person) Cast.class.getField(as.value()).get(null)).signedIn();
            } catch (ReflectiveOperationException unknown) {
                throw new IllegalArgumentException("nobody in the cast is " + as.value(), unknown);
            }
        }
    }
}
