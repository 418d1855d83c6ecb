package de.zielforum.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, PersonId> {

    Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }
}
