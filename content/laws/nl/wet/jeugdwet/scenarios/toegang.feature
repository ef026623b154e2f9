# Artikel 1.1, 2.3 en 2.6: voor wie, en langs welke wegen.
Feature: Jeugdwet, toegang

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: ouder van een kind dat hulp nodig heeft
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 1985-01-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2012-01-01    | true          | true               |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is true

  Scenario: het kind heeft geen hulp nodig
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 1985-01-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2012-01-01    | true          | false              |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is false

  Scenario: het kind woont niet in huis
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 1985-01-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2012-01-01    | false         | true               |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is false

  Scenario: het kind is 17
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 1985-01-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2008-07-02    | true          | true               |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is true

  Scenario: het kind is vandaag 18
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 1985-01-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2008-07-01    | true          | true               |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is false

  Scenario: geen kinderen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 1985-01-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is false

  Scenario: een ouder die vandaag 18 is
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 2008-07-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2025-01-01    | true          | true               |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is true

  Scenario: een ouder van 17 is zelf jeugdige; de eigen ouders vragen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
      | kim     | anna       | 2025-01-01    | true          | true               |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is false

  Scenario: 22 jaar en de hulp begon voor de achttiende verjaardag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 2003-07-02    | true              | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp, is_jeugdige" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is true
    And output "is_jeugdige" is true

  Scenario: 23 jaar
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 2003-07-01    | true              | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "heeft_toegang_tot_jeugdhulp, is_jeugdige" of "jeugdwet"
    Then output "heeft_toegang_tot_jeugdhulp" is false
    And output "is_jeugdige" is false

  Scenario: 20 jaar en pleegzorg van voor de achttiende verjaardag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 2005-07-02    | false             | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "is_jeugdige" of "jeugdwet"
    Then output "is_jeugdige" is true

  Scenario: 21 jaar en pleegzorg
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 2005-07-01    | false             | true              |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "is_jeugdige" of "jeugdwet"
    Then output "is_jeugdige" is false

  Scenario: 18 jaar zonder eerdere hulp
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | jeugdhulp_voor_18 | pleegzorg_voor_18 |
      | anna       | 2008-07-01    | false             | false             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "is_jeugdige" of "jeugdwet"
    Then output "is_jeugdige" is false

  Scenario: 17 jaar is altijd jeugdige
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "is_jeugdige" of "jeugdwet"
    Then output "is_jeugdige" is true

  Scenario: besluit binnen acht weken na de aanvraag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | aanvraag_jeugdhulp |
      | anna       | 2026-07-01         |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "besluit_jeugdhulp_uiterlijk" of "jeugdwet"
    Then output "besluit_jeugdhulp_uiterlijk" equals "2026-08-26"

  Scenario: huisarts, medisch specialist en jeugdarts kunnen ook verwijzen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id |
      | anna       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | in_huishouden | hulp_bij_opgroeien |
    When I evaluate outputs "wegen_naar_jeugdhulp" of "jeugdwet"
    Then output "wegen_naar_jeugdhulp" equals "gemeente, huisarts, medisch specialist of jeugdarts"
