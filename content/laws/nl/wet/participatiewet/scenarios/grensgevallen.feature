# Gevallen op een grens: net wel en net niet de leeftijd, het inkomen, het vermogen, en wie met wie samen. Elke uitkomst is met de hand
# afgeleid uit de tekst en de normen van die dag, in 2025 en in 2026, want in 2026 is de wet veranderd. Bedragen in eurocent.
Feature: Participatiewet, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # Artikel 20 geldt voor 18, 19 en 20 jaar; vandaag is zij 21.
  Scenario: juli 2025: vandaag 21: de norm van artikel 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 136906
    And output "hoogte_algemene_bijstand" equals 136906

  # Artikel 20 lid 1 onder a: € 337,98.
  Scenario: juli 2025: morgen 21: de norm van artikel 20
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 33798
    And output "hoogte_algemene_bijstand" equals 33798

  # Artikel 20 lid 1 onder b: € 675,96.
  Scenario: juli 2025: gehuwd, allebei morgen 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 67596
    And output "hoogte_algemene_bijstand" equals 67596

  # Artikel 20 lid 1 onder c: € 1.315,88.
  Scenario: juli 2025: gehuwd, de een vandaag 21, de ander morgen
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 131588
    And output "hoogte_algemene_bijstand" equals 131588

  # Artikel 20 lid 1 onder c: € 1.315,88.
  Scenario: juli 2025: gehuwd, de een morgen 21, de ander vandaag
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 131588
    And output "hoogte_algemene_bijstand" equals 131588

  # Artikel 21 onder b: € 1.955,80.
  Scenario: juli 2025: gehuwd, allebei vandaag 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 195580
    And output "hoogte_algemene_bijstand" equals 195580

  # Artikel 20 lid 2 onder b: € 1.067,12.
  Scenario: juli 2025: gehuwd, allebei morgen 21, met een kind
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2023-07-01    | true                    |
      | kim     | bram       | 2023-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 106712

  # Artikel 20 lid 2 onder c: € 1.707,04.
  Scenario: juli 2025: gehuwd, de een vandaag 21, met een kind
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2023-07-01    | true                    |
      | kim     | bram       | 2023-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 170704

  # Artikel 13 lid 2 onder a: 18, 19 of 20 jaar in een inrichting.
  Scenario: juli 2025: morgen 21 in een inrichting: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 23 lid 1 onder a en lid 2 onder a: 433,49 + 45,00.
  Scenario: juli 2025: vandaag 21 in een inrichting: de norm van artikel 23
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, bijstandsnorm" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 47849

  # Artikel 13 lid 2 onder c geldt onder de 27.
  Scenario: juli 2025: morgen 27 en naar school kunnen met studiefinanciering: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid  |
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | met_studiefinanciering |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 2 onder c geldt niet meer.
  Scenario: juli 2025: vandaag 27 en naar school kunnen met studiefinanciering: recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid  |
      | anna       | 1998-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | met_studiefinanciering |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 136906

  # Artikel 22a: (40% + 2 x 30%) : 2 = 50% van 1.955,80.
  Scenario: juli 2025: vandaag 21, met een huisgenoot die vandaag 27 is
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1998-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 97790

  # Artikel 19a: 27 jaar of ouder.
  Scenario: juli 2025: een huisgenoot die morgen 27 is, telt niet mee
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1998-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 136906

  # Artikel 19a en 22a: A = 4, (40% + 4 x 30%) : 4 = 40% van 1.955,80.
  Scenario: juli 2025: een vader van 68, een broer van 30 en een vriend zonder contract delen mee
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | vader    | ouder     | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 1957-07-01          |
      | anna       | broer    | broer_zus | false               | true          | bloed_2      | geen             | false         | geen              | false                 | 1995-07-01          |
      | anna       | vriend   | anders    | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 78232

  # Artikel 19a lid 1 onder b, c en d, en de leeftijd: niemand telt, dus de norm voor gehuwden.
  Scenario: juli 2025: een student van 28, een kamerhuurder van 40 en een kind van 26 delen niet mee
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1973-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1972-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1972-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1973-07-01          |
      | anna       | student  | anders | false               | true          | geen         | geen             | false         | geen              | true                  | 1997-07-01          |
      | bram       | student  | anders | false               | true          | geen         | geen             | false         | geen              | true                  | 1997-07-01          |
      | anna       | huurder  | anders | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1985-07-01          |
      | bram       | huurder  | anders | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1985-07-01          |
      | anna       | kind     | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 1999-07-01          |
      | bram       | kind     | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 1999-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 195580

  # Artikel 22a: A = 3 (anna, bram, cor): 43 1/3% van 1.955,80 is 847,51, en dat twee keer.
  Scenario: juli 2025: een echtgenoot die vandaag 21 is, telt mee in A
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1998-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1998-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 169502

  # Onder a: 729,14, en de kostendelersnorm van de echtgenoot, 50% van 1.955,80 = 977,90.
  Scenario: juli 2025: 20 jaar, echtgenoot van 38 en een huisgenoot; een kind dat morgen 18 is: artikel 22a lid 3 onder a
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1987-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1987-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2007-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2007-07-02    | true                    |
      | kim     | anna       | 2007-07-02    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 170704

  # Onder b: 337,98, en de kostendelersnorm van de echtgenoot, 50% van 1.955,80 = 977,90.
  Scenario: juli 2025: 20 jaar, echtgenoot van 38 en een huisgenoot; een kind dat vandaag 18 is: artikel 22a lid 3 onder b
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1987-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1987-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2007-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2007-07-01    | true                    |
      | kim     | anna       | 2007-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 131588

  # Onder b: 337,98, en de eigen kostendelersnorm 977,90.
  Scenario: juli 2025: vandaag 21, echtgenoot van 20 en een huisgenoot: artikel 22a lid 3
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 131588

  # Artikel 22a: A = 3, en B is de norm van artikel 22: 43 1/3% van 2.094,98 is 907,82, twee keer.
  Scenario: juli 2025: de een heeft de AOW-leeftijd, de ander niet, met een huisgenoot
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 181564

  # Artikel 23 lid 3: 1.369,06 + (433,49 + 45,00).
  Scenario: juli 2025: een van beiden in een inrichting, de ander is vandaag 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 184755

  # Artikel 23 lid 3: 337,98 + (433,49 + 45,00).
  Scenario: juli 2025: een van beiden in een inrichting, de ander wordt morgen 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 81647

  # Artikel 23 lid 3 en 22a: A = 3 zonder de echtgenoot, 847,51 + (433,49 + 45,00).
  Scenario: juli 2025: een van beiden in een inrichting, de ander deelt met twee huisgenoten
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1984-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 132600

  # Artikel 23 lid 1 onder b en lid 2 onder b: 674,29 + 101,00.
  Scenario: juli 2025: allebei in een inrichting
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1984-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 77529

  # Artikel 24: 50% van 1.955,80, niet afgerond.
  Scenario: juli 2025: de echtgenoot heeft geen recht, zij is vandaag 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1985-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 97790

  # Artikel 24: 50% van 675,96.
  Scenario: juli 2025: de echtgenoot heeft geen recht, zij wordt morgen 21
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1985-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 33798

  # Artikel 24: 50% van 1.067,12.
  Scenario: juli 2025: de echtgenoot heeft geen recht, zij wordt morgen 21 en heeft een kind
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1985-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2023-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 53356

  # Artikel 24: 50% van 1.955,80; artikel 24a is er nog niet.
  Scenario: juli 2025: de echtgenoot heeft geen recht, zij is vandaag 21 en heeft een kind
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2004-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1985-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2004-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2023-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 97790

  # Artikel 32 lid 3: 977,90 + 300 komt niet boven 1.955,80.
  Scenario: juli 2025: de echtgenoot heeft geen recht en verdient 300: dat telt niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
      | bram       | 1985-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i1         | bram       | loon  | netto         | 30000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 97790

  # Artikel 32 lid 3: 977,90 + 1.200 - 1.955,80 = 222,10.
  Scenario: juli 2025: de echtgenoot heeft geen recht en verdient 1.200: het meerdere telt
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
      | bram       | 1985-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i1         | bram       | loon  | netto         | 120000          |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 22210
    And output "hoogte_algemene_bijstand" equals 75580

  # Artikel 3 lid 4: dan is er altijd een gezamenlijke huishouding; 1.955,80 - 900,00.
  Scenario: juli 2025: in een huis en samen een kind: gehuwd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | anders | false               | true          | geen         | kind_samen       | false         | geen              | false                 | 1984-07-01          |
      | bram       | anna     | anders | false               | true          | geen         | kind_samen       | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand |
      | i1         | bram       | uitkering | netto         | 90000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 195580
    And output "hoogte_algemene_bijstand" equals 105580

  # Artikel 3 lid 4: dan is er altijd een gezamenlijke huishouding; 1.955,80 - 900,00.
  Scenario: juli 2025: in een huis en eerder met elkaar getrouwd: gehuwd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | anders | false               | true          | geen         | eerder_gehuwd    | false         | geen              | false                 | 1984-07-01          |
      | bram       | anna     | anders | false               | true          | geen         | eerder_gehuwd    | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand |
      | i1         | bram       | uitkering | netto         | 90000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 195580
    And output "hoogte_algemene_bijstand" equals 105580

  # Artikel 3 lid 2: alleen bloed- en aanverwanten in de eerste graad vallen erbuiten.
  Scenario: juli 2025: broer en zus delen de kosten: gehuwd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1975-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1977-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | false         | geen              | false                 | 1977-07-01          |
      | bram       | anna     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | false         | geen              | false                 | 1975-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 195580

  # Artikel 3 lid 2: zorg is hier een uitzondering, dus ieder alleen; artikel 22a: A = 2.
  Scenario: juli 2025: broer en zus, en de een zorgt voor de ander: kostendelers
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1975-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1977-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | true          | geen              | false                 | 1977-07-01          |
      | bram       | anna     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | true          | geen              | false                 | 1975-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 97790

  # Artikel 3 lid 2: eerste graad; artikel 22a: A = 2.
  Scenario: juli 2025: dochter en moeder delen alles: nooit gehuwd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bea        | 1961-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bea      | ouder | false               | true          | bloed_1      | zorg_voor_elkaar | false         | geen              | false                 | 1961-07-01          |
      | bea        | anna     | ouder | false               | true          | bloed_1      | zorg_voor_elkaar | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bea        | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 97790

  # Artikel 19: 1.369,06 - 1.369,05.
  Scenario: juli 2025: een cent onder de norm: een cent bijstand
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id  | persoon_id | soort     | opgegeven_als | netto_per_maand |
      | i-uitkering | anna       | uitkering | netto         | 136905          |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 1

  # Artikel 31 lid 2 onder n: 25% = 150; 1.369,06 - 450.
  Scenario: juli 2025: vandaag 27, loon van 600 met vrijlating n
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | onderwijsmogelijkheid |
      | anna       | 1998-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | n                  | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 60000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 45000
    And output "hoogte_algemene_bijstand" equals 91906

  # Artikel 31 lid 5; 1.369,06 - 600.
  Scenario: juli 2025: morgen 27, loon van 600: geen vrijlating n
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | onderwijsmogelijkheid |
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | n                  | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 60000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 60000
    And output "hoogte_algemene_bijstand" equals 76906

  # Artikel 31 lid 2 onder r: 12,5% = 100; 1.369,06 - 700.
  Scenario: juli 2025: alleenstaande ouder, loon van 800, een kind dat morgen 12 is, met vrijlating r
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | r                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2013-07-02    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 80000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 70000
    And output "hoogte_algemene_bijstand" equals 66906

  # Artikel 31 lid 2 onder r: een kind tot 12 jaar; 1.369,06 - 800.
  Scenario: juli 2025: alleenstaande ouder, loon van 800, een kind dat vandaag 12 is: geen vrijlating r meer
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | r                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2013-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 80000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 80000
    And output "hoogte_algemene_bijstand" equals 56906

  # Artikel 31 lid 2 onder y: 15% = 120; 1.369,06 - 680.
  Scenario: juli 2025: loon van 800 met vrijlating y
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | y                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 80000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 68000
    And output "hoogte_algemene_bijstand" equals 68906

  # Artikel 31 lid 2 onder k en lid 5; 1.369,06 - 150.
  Scenario: juli 2025: morgen 27: een vergoeding voor vrijwilligerswerk telt helemaal
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid |
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 15000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 15000
    And output "hoogte_algemene_bijstand" equals 121906

  # Artikel 31 lid 1 en lid 2: 1.369,06 - 200 - 150.
  Scenario: juli 2025: alimentatie voor uzelf en voor het kind tellen, kinderbijslag en toeslag niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2017-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id          | persoon_id | soort             | opgegeven_als | netto_per_maand |
      | i-alimentatie       | anna       | alimentatie       | netto         | 20000           |
      | i-kinderalimentatie | anna       | kinderalimentatie | netto         | 15000           |
      | i-kinderbijslag     | anna       | kinderbijslag     | netto         | 11500           |
      | i-toeslag           | anna       | toeslag           | netto         | 40000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 35000
    And output "hoogte_algemene_bijstand" equals 101906

  # Artikel 34 lid 3 onder c: de grens voor gehuwden samen.
  Scenario: juli 2025: vermogen, gehuwd. samen precies € 15.540
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 777000      | 0        |
      | bram       | 777000      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true

  # Artikel 34 lid 3 onder c: de grens voor gehuwden samen.
  Scenario: juli 2025: vermogen, gehuwd. samen een cent boven € 15.540
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 777000      | 0        |
      | bram       | 777001      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 4 en 34 lid 3 onder a en b.
  Scenario: juli 2025: vermogen van € 10.000, alleen met een kind dat morgen 18 is: de hoge grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | kim      | kind  | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2007-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2007-07-02    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1000000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true

  # Artikel 4 en 34 lid 3 onder a en b.
  Scenario: juli 2025: vermogen van € 10.000, alleen met een kind dat vandaag 18 is: de lage grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | kim      | kind  | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2007-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2007-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1000000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 34 lid 2 onder d en 50 lid 1: tot 65.500,00 telt zij niet; daarboven kan het een lening zijn.
  Scenario: juli 2025: overwaarde van het eigen huis, precies € 65.500
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 6550000                 |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, bijstand_mogelijk_als_lening" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstand_mogelijk_als_lening" is false

  # Artikel 34 lid 2 onder d en 50 lid 1: tot 65.500,00 telt zij niet; daarboven kan het een lening zijn.
  Scenario: juli 2025: overwaarde van het eigen huis, een cent meer
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 6550001                 |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, bijstand_mogelijk_als_lening" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstand_mogelijk_als_lening" is true

  # Artikel 33 lid 5 geldt vanaf de AOW-leeftijd; 1.369,06 - 25.
  Scenario: juli 2025: onder de AOW-leeftijd telt een klein pensioen helemaal
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand |
      | i-pensioen | anna       | pensioen | netto         | 2500            |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 2500
    And output "hoogte_algemene_bijstand" equals 134406

  # Artikel 13 lid 1 onder e: langer dan vier weken per jaar.
  Scenario: juli 2025: 4 weken in het buitenland
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 4                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true

  # Artikel 13 lid 1 onder e: langer dan vier weken per jaar.
  Scenario: juli 2025: 5 weken in het buitenland
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 5                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 4: dertien weken.
  Scenario: juli 2025: 13 weken in het buitenland vanaf de AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 13                  | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true

  # Artikel 13 lid 4: dertien weken.
  Scenario: juli 2025: 14 weken in het buitenland vanaf de AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 14                  | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 31 lid 2 onder k: het bedrag van 2025 is niet gelezen.
  Scenario: juli 2025: een vergoeding voor vrijwilligerswerk vanaf 27: nog niet bevestigd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid |
      | anna       | 1998-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 15000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails with "Untranslatable construct"

  # Artikel 20 geldt voor 18, 19 en 20 jaar; vandaag is zij 21.
  Scenario: juli 2026: vandaag 21: de norm van artikel 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 141946
    And output "hoogte_algemene_bijstand" equals 141946

  # Artikel 20 lid 1 onder a: € 350,42.
  Scenario: juli 2026: morgen 21: de norm van artikel 20
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 35042
    And output "hoogte_algemene_bijstand" equals 35042

  # Artikel 20 lid 1 onder b: € 700,84.
  Scenario: juli 2026: gehuwd, allebei morgen 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 70084
    And output "hoogte_algemene_bijstand" equals 70084

  # Artikel 20 lid 1 onder c: € 1.364,32.
  Scenario: juli 2026: gehuwd, de een vandaag 21, de ander morgen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 136432
    And output "hoogte_algemene_bijstand" equals 136432

  # Artikel 20 lid 1 onder c: € 1.364,32.
  Scenario: juli 2026: gehuwd, de een morgen 21, de ander vandaag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 136432
    And output "hoogte_algemene_bijstand" equals 136432

  # Artikel 21 onder b: € 2.027,79.
  Scenario: juli 2026: gehuwd, allebei vandaag 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "bijstandsnorm" equals 202779
    And output "hoogte_algemene_bijstand" equals 202779

  # Artikel 20 lid 2 onder b: € 1.106,40.
  Scenario: juli 2026: gehuwd, allebei morgen 21, met een kind
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2024-07-01    | true                    |
      | kim     | bram       | 2024-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 110640

  # Artikel 20 lid 2 onder c: € 1.769,88.
  Scenario: juli 2026: gehuwd, de een vandaag 21, met een kind
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2024-07-01    | true                    |
      | kim     | bram       | 2024-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 176988

  # Artikel 13 lid 2 onder a: 18, 19 of 20 jaar in een inrichting.
  Scenario: juli 2026: morgen 21 in een inrichting: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 23 lid 1 onder a en lid 2 onder a: 449,44 + 47,00.
  Scenario: juli 2026: vandaag 21 in een inrichting: de norm van artikel 23
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, bijstandsnorm" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 49644

  # Artikel 13 lid 2 onder c geldt onder de 27.
  Scenario: juli 2026: morgen 27 en naar school kunnen met studiefinanciering: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid  |
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | met_studiefinanciering |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 2 onder c geldt niet meer.
  Scenario: juli 2026: vandaag 27 en naar school kunnen met studiefinanciering: recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid  |
      | anna       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | met_studiefinanciering |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 141946

  # Artikel 22a: (40% + 2 x 30%) : 2 = 50% van 2.027,79.
  Scenario: juli 2026: vandaag 21, met een huisgenoot die vandaag 27 is
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 101390

  # Artikel 19a: 27 jaar of ouder.
  Scenario: juli 2026: een huisgenoot die morgen 27 is, telt niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 141946

  # Artikel 19a en 22a: A = 4, (40% + 4 x 30%) : 4 = 40% van 2.027,79.
  Scenario: juli 2026: een vader van 68, een broer van 30 en een vriend zonder contract delen mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | vader    | ouder     | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 1958-07-01          |
      | anna       | broer    | broer_zus | false               | true          | bloed_2      | geen             | false         | geen              | false                 | 1996-07-01          |
      | anna       | vriend   | anders    | false               | true          | geen         | geen             | false         | geen              | false                 | 1991-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 81112

  # Artikel 19a lid 1 onder b, c en d, en de leeftijd: niemand telt, dus de norm voor gehuwden.
  Scenario: juli 2026: een student van 28, een kamerhuurder van 40 en een kind van 26 delen niet mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1974-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1973-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1973-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1974-07-01          |
      | anna       | student  | anders | false               | true          | geen         | geen             | false         | geen              | true                  | 1998-07-01          |
      | bram       | student  | anders | false               | true          | geen         | geen             | false         | geen              | true                  | 1998-07-01          |
      | anna       | huurder  | anders | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1986-07-01          |
      | bram       | huurder  | anders | false               | true          | geen         | geen             | false         | met_elkaar        | false                 | 1986-07-01          |
      | anna       | kind     | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2000-07-01          |
      | bram       | kind     | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2000-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 202779

  # Artikel 22a: A = 3 (anna, bram, cor): 43 1/3% van 2.027,79 is 878,71, en dat twee keer.
  Scenario: juli 2026: een echtgenoot die vandaag 21 is, telt mee in A
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | geen                  | false                 |
      | bram       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1999-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 175742

  # Onder a: 755,98, en de kostendelersnorm van de echtgenoot, 50% van 2.027,79 = 1.013,90.
  Scenario: juli 2026: 20 jaar, echtgenoot van 38 en een huisgenoot; een kind dat morgen 18 is: artikel 22a lid 3 onder a
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 1988-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1988-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2008-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2008-07-02    | true                    |
      | kim     | anna       | 2008-07-02    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 176988

  # Onder b: 350,42, en de kostendelersnorm van de echtgenoot, 50% van 2.027,79 = 1.013,90.
  Scenario: juli 2026: 20 jaar, echtgenoot van 38 en een huisgenoot; een kind dat vandaag 18 is: artikel 22a lid 3 onder b
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 1988-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1988-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2008-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2008-07-01    | true                    |
      | kim     | anna       | 2008-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 136432

  # Onder b: 350,42, en de eigen kostendelersnorm 1.013,90.
  Scenario: juli 2026: vandaag 21, echtgenoot van 20 en een huisgenoot: artikel 22a lid 3
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 136432

  # Artikel 22a: A = 3, en B is de norm van artikel 22: 43 1/3% van 2.176,10 is 942,98, twee keer.
  Scenario: juli 2026: de een heeft de AOW-leeftijd, de ander niet, met een huisgenoot
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1966-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1956-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1956-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1966-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | bram       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 188596

  # Artikel 23 lid 3: 1.419,46 + (449,44 + 47,00).
  Scenario: juli 2026: een van beiden in een inrichting, de ander is vandaag 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 191590

  # Artikel 23 lid 3: 350,42 + (449,44 + 47,00).
  Scenario: juli 2026: een van beiden in een inrichting, de ander wordt morgen 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 |
      | bram       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | geen                  | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 84686

  # Artikel 23 lid 3 en 22a: A = 3 zonder de echtgenoot, 878,71 + (449,44 + 47,00).
  Scenario: juli 2026: een van beiden in een inrichting, de ander deelt met twee huisgenoten
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | anna       | cor      | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1996-07-01          |
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 137515

  # Artikel 23 lid 1 onder b en lid 2 onder b: 699,11 + 106,00.
  Scenario: juli 2026: allebei in een inrichting
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
      | bram       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 80511

  # Artikel 24: 50% van 2.027,79, niet afgerond.
  Scenario: juli 2026: de echtgenoot heeft geen recht, zij is vandaag 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 101389.5

  # Artikel 24: 50% van 700,84.
  Scenario: juli 2026: de echtgenoot heeft geen recht, zij wordt morgen 21
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 35042

  # Artikel 24: 50% van 1.106,40; artikel 24a: 3.416 : 12 = 284,67 erbij.
  Scenario: juli 2026: de echtgenoot heeft geen recht, zij wordt morgen 21 en heeft een kind
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | jongste_kind_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          | false                 | true             | false                | geen        | 2024-07-01                 |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-02          | false                 | true             | false                | geen        | 2024-07-01                 |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2024-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 83787

  # Artikel 24: 50% van 2.027,79; artikel 24a: 284,67 erbij.
  Scenario: juli 2026: de echtgenoot heeft geen recht, zij is vandaag 21 en heeft een kind
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders | tijdelijk_elders_voor_mantelzorg |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen                  | false                 | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | jongste_kind_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          | false                 | true             | false                | geen        | 2024-07-01                 |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 2005-07-01          | false                 | true             | false                | geen        | 2024-07-01                 |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2024-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 129856.5

  # Artikel 32 lid 3: 1.013,895 + 300 komt niet boven 2.027,79.
  Scenario: juli 2026: de echtgenoot heeft geen recht en verdient 300: dat telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | geen               |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | false                            | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1991-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i1         | bram       | loon  | netto         | 30000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 101389.5

  # Artikel 32 lid 3: 1.013,895 + 1.200 - 2.027,79 = 186,105.
  Scenario: juli 2026: de echtgenoot heeft geen recht en verdient 1.200: het meerdere telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            | geen               |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | false                            | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1991-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i1         | bram       | loon  | netto         | 120000          |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 18610.5
    And output "hoogte_algemene_bijstand" equals 82779

  # Artikel 3 lid 4: dan is er altijd een gezamenlijke huishouding; 2.027,79 - 900,00.
  Scenario: juli 2026: in een huis en een samenlevingscontract: gehuwd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond     | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | anders | false               | true          | geen         | samenlevingscontract | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | anders | false               | true          | geen         | samenlevingscontract | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand |
      | i1         | bram       | uitkering | netto         | 90000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 202779
    And output "hoogte_algemene_bijstand" equals 112779

  # Artikel 3 lid 4: dan is er altijd een gezamenlijke huishouding; 2.027,79 - 900,00.
  Scenario: juli 2026: in een huis en ergens als huishouden geregistreerd: gehuwd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | anders | false               | true          | geen         | registratie      | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | anders | false               | true          | geen         | registratie      | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand |
      | i1         | bram       | uitkering | netto         | 90000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm, hoogte_algemene_bijstand" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 202779
    And output "hoogte_algemene_bijstand" equals 112779

  # Artikel 3 lid 2: alleen bloed- en aanverwanten in de eerste graad vallen erbuiten.
  Scenario: juli 2026: broer en zus delen de kosten: gehuwd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1976-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1978-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | false         | geen              | false                 | 1978-07-01          |
      | bram       | anna     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | false         | geen              | false                 | 1976-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 202779

  # Artikel 3 lid 2: zorg is hier een uitzondering, dus ieder alleen; artikel 22a: A = 2.
  Scenario: juli 2026: broer en zus, en de een zorgt voor de ander: kostendelers
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1976-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1978-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | true          | geen              | false                 | 1978-07-01          |
      | bram       | anna     | broer_zus | false               | true          | bloed_2      | zorg_voor_elkaar | true          | geen              | false                 | 1976-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 101390

  # Artikel 3 lid 2: eerste graad; artikel 22a: A = 2.
  Scenario: juli 2026: dochter en moeder delen alles: nooit gehuwd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bea        | 1962-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bea      | ouder | false               | true          | bloed_1      | zorg_voor_elkaar | false         | geen              | false                 | 1962-07-01          |
      | bea        | anna     | ouder | false               | true          | bloed_1      | zorg_voor_elkaar | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bea        | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 101390

  # Artikel 19: 1.419,46 - 1.419,45.
  Scenario: juli 2026: een cent onder de norm: een cent bijstand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id  | persoon_id | soort     | opgegeven_als | netto_per_maand |
      | i-uitkering | anna       | uitkering | netto         | 141945          |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 1

  # Artikel 31 lid 2 onder n: 25% = 150; 1.419,46 - 450.
  Scenario: juli 2026: vandaag 27, loon van 600 met vrijlating n
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | onderwijsmogelijkheid |
      | anna       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | n                  | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 60000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 45000
    And output "hoogte_algemene_bijstand" equals 96946

  # Artikel 31 lid 5; 1.419,46 - 600.
  Scenario: juli 2026: morgen 27, loon van 600: geen vrijlating n
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating | onderwijsmogelijkheid |
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | n                  | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 60000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 60000
    And output "hoogte_algemene_bijstand" equals 81946

  # Artikel 31 lid 2 onder r: 12,5% = 100; 1.419,46 - 700.
  Scenario: juli 2026: alleenstaande ouder, loon van 800, een kind dat morgen 12 is, met vrijlating r
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | r                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2014-07-02    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 80000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 70000
    And output "hoogte_algemene_bijstand" equals 71946

  # Artikel 31 lid 2 onder r: een kind tot 12 jaar; 1.419,46 - 800.
  Scenario: juli 2026: alleenstaande ouder, loon van 800, een kind dat vandaag 12 is: geen vrijlating r meer
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | r                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2014-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 80000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 80000
    And output "hoogte_algemene_bijstand" equals 61946

  # Artikel 31 lid 2 onder y: 15% = 120; 1.419,46 - 680.
  Scenario: juli 2026: loon van 800 met vrijlating y
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | y                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | i-loon     | anna       | loon  | netto         | 80000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 68000
    And output "hoogte_algemene_bijstand" equals 73946

  # Artikel 31 lid 2 onder k en lid 5; 1.419,46 - 150.
  Scenario: juli 2026: morgen 27: een vergoeding voor vrijwilligerswerk telt helemaal
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid |
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 15000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 15000
    And output "hoogte_algemene_bijstand" equals 126946

  # Artikel 31 lid 2 onder k.
  Scenario: juli 2026: vandaag 27: een vergoeding voor vrijwilligerswerk tot 220 telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid |
      | anna       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 22000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 141946

  # Artikel 31 lid 2 onder k.
  Scenario: juli 2026: een cent meer vergoeding voor vrijwilligerswerk telt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid |
      | anna       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 22001           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 1
    And output "hoogte_algemene_bijstand" equals 141945

  # Artikel 31 lid 1 en lid 2: 1.419,46 - 200 - 150.
  Scenario: juli 2026: alimentatie voor uzelf en voor het kind tellen, kinderbijslag en toeslag niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2018-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id          | persoon_id | soort             | opgegeven_als | netto_per_maand |
      | i-alimentatie       | anna       | alimentatie       | netto         | 20000           |
      | i-kinderalimentatie | anna       | kinderalimentatie | netto         | 15000           |
      | i-kinderbijslag     | anna       | kinderbijslag     | netto         | 11500           |
      | i-toeslag           | anna       | toeslag           | netto         | 40000           |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 35000
    And output "hoogte_algemene_bijstand" equals 106946

  # Artikel 34 lid 3 onder c: de grens voor gehuwden samen.
  Scenario: juli 2026: vermogen, gehuwd. samen precies € 16.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 800000      | 0        |
      | bram       | 800000      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true

  # Artikel 34 lid 3 onder c: de grens voor gehuwden samen.
  Scenario: juli 2026: vermogen, gehuwd. samen een cent boven € 16.000
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 800000      | 0        |
      | bram       | 800001      | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 4 en 34 lid 3 onder a en b.
  Scenario: juli 2026: vermogen van € 10.000, alleen met een kind dat morgen 18 is: de hoge grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1981-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | kim      | kind  | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2008-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2008-07-02    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1000000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true

  # Artikel 4 en 34 lid 3 onder a en b.
  Scenario: juli 2026: vermogen van € 10.000, alleen met een kind dat vandaag 18 is: de lage grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1981-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | kim      | kind  | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2008-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2008-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1000000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 34 lid 2 onder d en 50 lid 1: tot 67.500,00 telt zij niet; daarboven kan het een lening zijn.
  Scenario: juli 2026: overwaarde van het eigen huis, precies € 67.500
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1981-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 6750000                 |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, bijstand_mogelijk_als_lening" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstand_mogelijk_als_lening" is false

  # Artikel 34 lid 2 onder d en 50 lid 1: tot 67.500,00 telt zij niet; daarboven kan het een lening zijn.
  Scenario: juli 2026: overwaarde van het eigen huis, een cent meer
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1981-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 6750001                 |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, bijstand_mogelijk_als_lening" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstand_mogelijk_als_lening" is true

  # Artikel 33 lid 5 geldt vanaf de AOW-leeftijd; 1.419,46 - 25.
  Scenario: juli 2026: onder de AOW-leeftijd telt een klein pensioen helemaal
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1966-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand |
      | i-pensioen | anna       | pensioen | netto         | 2500            |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 2500
    And output "hoogte_algemene_bijstand" equals 139446
