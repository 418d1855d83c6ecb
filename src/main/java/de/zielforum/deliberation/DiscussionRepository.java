package de.zielforum.deliberation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DiscussionRepository implements PanacheRepositoryBase<Discussion, DiscussionId> {}
