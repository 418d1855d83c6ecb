<#macro content home="">
<footer class="z-footer">
  <div class="z-wrap z-footer__row">
    <p class="z-footer__about">${msg("footerAbout")}</p>
    <#if home?has_content>
    <#local root = home?ensure_ends_with("/")>
    <nav aria-label="${msg("footerNavigation")}">
      <ul>
        <li><a href="${root}hilfe">${msg("footerHelp")}</a></li>
        <li><a href="${root}barrierefreiheit">${msg("footerAccessibility")}</a></li>
        <li><a href="${root}datenschutz">${msg("footerPrivacy")}</a></li>
        <li><a href="${root}impressum">${msg("footerImprint")}</a></li>
      </ul>
    </nav>
    </#if>
  </div>
</footer>
</#macro>
