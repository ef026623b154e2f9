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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 169502

  # Onder a: 729,14, en de kostendelersnorm van de echtgenoot, A = 3: 43 1/3% van 1.955,80 = 847,51.
  Scenario: juli 2025: 20 jaar, echtgenoot van 38 en twee huisgenoten; een kind dat morgen 18 is: artikel 22a lid 3 onder a
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
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
      | bram       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2007-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2007-07-02    | true                    |
      | kim     | anna       | 2007-07-02    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 157665

  # Onder b: 337,98, en de kostendelersnorm van de echtgenoot, A = 3: 43 1/3% van 1.955,80 = 847,51.
  Scenario: juli 2025: 20 jaar, echtgenoot van 38 en twee huisgenoten; een kind dat vandaag 18 is: artikel 22a lid 3 onder b
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
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
      | bram       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2007-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2007-07-01    | true                    |
      | kim     | anna       | 2007-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 118549

  # Onder b: 337,98, en de eigen kostendelersnorm, A = 3: 847,51.
  Scenario: juli 2025: vandaag 21, echtgenoot van 20 en twee huisgenoten: artikel 22a lid 3
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
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
      | bram       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1994-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 118549

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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | loon  | netto         | 30000           | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | loon  | netto         | 120000          | false              |
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
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | uitkering | netto         | 90000           | false              |
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
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | uitkering | netto         | 90000           | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id  | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-uitkering | anna       | uitkering | netto         | 136905          | false              |
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
      | anna       | 1998-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 60000           | false              |
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
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 60000           | false              |
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
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2013-07-02    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
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
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2013-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
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
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating     |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | medische_urenbeperking |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
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
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 15000           | false              |
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
      | inkomen_id          | persoon_id | soort             | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-alimentatie       | anna       | alimentatie       | netto         | 20000           | false              |
      | i-kinderalimentatie | anna       | kinderalimentatie | netto         | 15000           | false              |
      | i-kinderbijslag     | anna       | kinderbijslag     | netto         | 11500           | false              |
      | i-toeslag           | anna       | toeslag           | netto         | 40000           | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-pensioen | anna       | pensioen | netto         | 2500            | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 15000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails with "Untranslatable construct"

  # Artikel 7 en 47a: de SVB beslist, dus van het college is het nul.
  Scenario: juli 2025: vanaf de AOW-leeftijd geeft het college niets
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_bijstand_van_college, hoogte_bijstand_van_college" of "participatiewet"
    Then output "heeft_recht_op_bijstand_van_college" is false
    And output "hoogte_bijstand_van_college" equals 0

  # Artikel 47a.
  Scenario: juli 2025: onder de AOW-leeftijd is de AIO nul
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is false
    And output "hoogte_aio" equals 0

  # Artikel 36b: vanaf 15 jaar is er een minimum; dat van 2025 is niet gelezen.
  Scenario: juli 2025: studietoeslag, vandaag 15 jaar: het bedrag is nog niet bevestigd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | ontvangt_studiefinanciering | kan_niet_werken_naast_studie | heeft_wajong | stagevergoeding |
      | anna       | 2010-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | true                        | true                         | false        | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "hoogte_studietoeslag" of "participatiewet"
    Then the execution fails with "minimum van de studietoeslag"

  # Artikel 36b: jonger is er geen minimum.
  Scenario: juli 2025: studietoeslag, morgen 15 jaar: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | ontvangt_studiefinanciering | kan_niet_werken_naast_studie | heeft_wajong | stagevergoeding |
      | anna       | 2010-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | true                        | true                         | false        | 0               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_studietoeslag, hoogte_studietoeslag" of "participatiewet"
    Then output "heeft_recht_op_studietoeslag" is false
    And output "hoogte_studietoeslag" equals 0

  # Artikel 13 lid 2 onder c 2: alleen wie dat onderwijs niet volgt.
  Scenario: juli 2025: 26 jaar, school zonder studiefinanciering en zij gaat: recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid           |
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | zonder_studiefinanciering_volgt |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 136906

  # Artikel 13 lid 2 onder c 2.
  Scenario: juli 2025: 26 jaar, school zonder studiefinanciering en zij gaat niet: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid                |
      | anna       | 1998-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | zonder_studiefinanciering_volgt_niet |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 31 lid 2 onder z: 15% = 120, ook onder de 27 (lid 5); 1.369,06 - 680.
  Scenario: juli 2025: 25 jaar, loon van 800 met vrijlating z
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating             | onderwijsmogelijkheid |
      | anna       | 2000-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | loonkostensubsidie_eerste_jaar | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 68000
    And output "hoogte_algemene_bijstand" equals 68906

  # Artikel 31 lid 2 onder aa: 15% = 120, ook onder de 27 (lid 5); 1.369,06 - 680.
  Scenario: juli 2025: 25 jaar, loon van 800 met vrijlating aa
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating        | onderwijsmogelijkheid |
      | anna       | 2000-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | loonkostensubsidie_daarna | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 68000
    And output "hoogte_algemene_bijstand" equals 68906

  # Artikel 3 lid 1.
  Scenario: juli 2025: geregistreerde partners zijn gehuwd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort                 | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | geregistreerd_partner | false               | true          | geen         | geen             | false         | geen              | false                 | 1984-07-01          |
      | bram       | anna     | geregistreerd_partner | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 195580

  # Artikel 3 lid 2: aanverwant in de eerste graad; artikel 22a: A = 2.
  Scenario: juli 2025: schoonmoeder in huis, alles samen: kostendelers
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bea        | 1961-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bea      | familie | false               | true          | aanverwant_1 | zorg_voor_elkaar | false         | geen              | false                 | 1961-07-01          |
      | bea        | anna     | familie | false               | true          | aanverwant_1 | zorg_voor_elkaar | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bea        | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 97790

  # Artikel 19a lid 1 onder b: niet bij verwanten tot en met de tweede graad.
  Scenario: juli 2025: zwager met een huurcontract telt wel als kostendeler
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | piet     | familie | false               | true          | aanverwant_2 | geen             | false         | met_elkaar        | false                 | 1984-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 97790

  # Artikel 19a lid 1 onder b: verder dan de tweede graad.
  Scenario: juli 2025: neef met een huurcontract telt niet als kostendeler
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | neef     | huurder | false               | true          | verder       | geen             | false         | met_elkaar        | false                 | 1984-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 136906

  # Artikel 31 lid 1 en lid 2: 1.369,06 - 100 - 50.
  Scenario: juli 2025: huur die zij krijgt en ander inkomen tellen, energietoeslag en mantelzorgwaardering niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id             | persoon_id | soort                | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-verhuur              | anna       | verhuur              | netto         | 10000           | false              |
      | i-overig               | anna       | overig               | netto         | 5000            | false              |
      | i-energietoeslag       | anna       | energietoeslag       | netto         | 50000           | false              |
      | i-mantelzorgwaardering | anna       | mantelzorgwaardering | netto         | 2000            | false              |
      | i-gift                 | anna       | gift                 | netto         | 7500            | false              |
      | i-bijzondere_bijstand  | anna       | bijzondere_bijstand  | netto         | 6000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 15000
    And output "hoogte_algemene_bijstand" equals 121906

  # Artikel 3 lid 3: in dezelfde woning.
  Scenario: juli 2025: alles samen, maar niet in een huis: ieder alleen
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | anders | false               | false         | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1984-07-01          |
      | bram       | anna     | anders | false               | false         | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 136906

  # Artikel 19a: hoofdverblijf in dezelfde woning.
  Scenario: juli 2025: een broer van 30 die elders woont is geen kostendeler
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | broer    | broer_zus | false               | false         | bloed_2      | geen             | false         | geen              | false                 | 1995-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 136906

  # Artikel 4: de lage grens; € 10.000 is te veel.
  Scenario: juli 2025: een kind waarvoor de ander kinderbijslag krijgt, maakt geen alleenstaande ouder
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1980-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2017-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1000000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 11 lid 1.
  Scenario: juli 2025: niet in Nederland wonen: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1985-07-01    | false              | true                         | false              | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 33 lid 5: 51,40 telt niet; 100 - 51,40.
  Scenario: juli 2025: pensioen van 100, allebei AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1954-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1954-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 4860
    And output "hoogte_algemene_bijstand" equals 204638

  # Artikel 33 lid 5: 51,40 telt niet; 100 - 51,40.
  Scenario: juli 2025: pensioen van 100, alleen zij AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1964-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1964-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 4860
    And output "hoogte_algemene_bijstand" equals 204638

  # Artikel 33 lid 5: 51,40 telt niet; 100 - 51,40.
  Scenario: juli 2025: pensioen van 100, alleen hij AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1954-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1954-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 4860
    And output "hoogte_algemene_bijstand" equals 204638

  # Artikel 33 lid 5: niet meer dan het pensioen zelf.
  Scenario: juli 2025: pensioen van 40, allebei AOW-leeftijd: telt helemaal niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1954-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1954-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 4000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 209498

  # Artikel 33 lid 5 geldt niet.
  Scenario: juli 2025: pensioen van 100, allebei jonger
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1964-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1964-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 10000
    And output "hoogte_algemene_bijstand" equals 185580

  # Artikel 33 lid 5: tot 25,70.
  Scenario: juli 2025: alleen, AOW-leeftijd, pensioen van 20: telt niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-pensioen | anna       | pensioen | netto         | 2000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 153021

  # Artikel 31 lid 2 onder n: 25% = 150.
  Scenario: juli 2025: alleen, AOW-leeftijd, loon van 600: vrijlating n zonder eindtermijn
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 45000

  # Artikel 31 lid 2 onder r is voor een alleenstaande ouder; 1.955,80 - 800.
  Scenario: juli 2025: gehuwd met een kind van 8: geen vrijlating r
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
      | bram       | 1989-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1989-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2017-07-01    | true                    |
      | kim     | bram       | 2017-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 80000
    And output "hoogte_algemene_bijstand" equals 115580

  # Artikel 40 en 47a.
  Scenario: juli 2025: wie beslist: gehuwd, hij heeft de AOW-leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1954-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1954-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bevoegd_gezag" of "participatiewet"
    Then output "bevoegd_gezag" equals "Sociale Verzekeringsbank"

  # Artikel 40 en 47a.
  Scenario: juli 2025: wie beslist: gehuwd, allebei jonger
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1964-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1964-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bevoegd_gezag" of "participatiewet"
    Then output "bevoegd_gezag" equals "College van burgemeester en wethouders"

  # Artikel 47a en 22 onder a: er is geen AOW, dus de hele norm 1.530,21.
  Scenario: juli 2025: AIO van wie nooit verzekerd was
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | 0                    | false        | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 153021

  # Artikel 22 onder b: 2.094,98.
  Scenario: juli 2025: AIO van een paar dat nooit verzekerd was
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | 0                    | false        | geen               |
      | bram       | 1954-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | 0                    | false        | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1954-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 209498

  # Artikel 19 en 33 lid 5: 1.555,91 - 25,70 is niet lager dan 1.530,21.
  Scenario: juli 2025: AIO: een pensioen op de norm geeft geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | 0                    | false        | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-pensioen | anna       | pensioen | netto         | 155591          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is false
    And output "hoogte_aio" equals 0

  # Artikel 23 lid 3: (433,49 + 45,00) + 1.369,06.
  Scenario: juli 2025: zij in een inrichting, hij van 40 thuis
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1984-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1984-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 184755

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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 175742

  # Onder a: 755,98, en de kostendelersnorm van de echtgenoot, A = 3: 43 1/3% van 2.027,79 = 878,71.
  Scenario: juli 2026: 20 jaar, echtgenoot van 38 en twee huisgenoten; een kind dat morgen 18 is: artikel 22a lid 3 onder a
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
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2008-07-02          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2008-07-02    | true                    |
      | kim     | anna       | 2008-07-02    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 163469

  # Onder b: 350,42, en de kostendelersnorm van de echtgenoot, A = 3: 43 1/3% van 2.027,79 = 878,71.
  Scenario: juli 2026: 20 jaar, echtgenoot van 38 en twee huisgenoten; een kind dat vandaag 18 is: artikel 22a lid 3 onder b
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
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | kim      | kind   | false               | true          | bloed_1      | geen             | false         | geen              | false                 | 2008-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | bram       | 2008-07-01    | true                    |
      | kim     | anna       | 2008-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 122913

  # Onder b: 350,42, en de eigen kostendelersnorm, A = 3: 878,71.
  Scenario: juli 2026: vandaag 21, echtgenoot van 20 en twee huisgenoten: artikel 22a lid 3
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
      | anna       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
      | bram       | dirk     | anders | false               | true          | geen         | geen             | false         | geen              | false                 | 1995-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 122913

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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | loon  | netto         | 30000           | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | loon  | netto         | 120000          | false              |
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
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | uitkering | netto         | 90000           | false              |
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
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | uitkering | netto         | 90000           | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id  | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-uitkering | anna       | uitkering | netto         | 141945          | false              |
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
      | anna       | 1999-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 60000           | false              |
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
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | eerste_half_jaar   | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 60000           | false              |
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
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2014-07-02    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
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
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2014-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
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
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating     |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | medische_urenbeperking |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
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
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 15000           | false              |
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
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 22000           | false              |
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
      | inkomen_id                | persoon_id | soort                   | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-vrijwilligersvergoeding | anna       | vrijwilligersvergoeding | netto         | 22001           | false              |
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
      | inkomen_id          | persoon_id | soort             | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-alimentatie       | anna       | alimentatie       | netto         | 20000           | false              |
      | i-kinderalimentatie | anna       | kinderalimentatie | netto         | 15000           | false              |
      | i-kinderbijslag     | anna       | kinderbijslag     | netto         | 11500           | false              |
      | i-toeslag           | anna       | toeslag           | netto         | 40000           | false              |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
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
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-pensioen | anna       | pensioen | netto         | 2500            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 2500
    And output "hoogte_algemene_bijstand" equals 139446

  # Artikel 20 lid 3: voor 18, 19 en 20 jaar, € 762,24.
  Scenario: juli 2026: vandaag 21: geen verhoging voor wie niet bij zijn ouders terecht kan
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | true                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "verhoging_zonder_ouders" of "participatiewet"
    Then output "verhoging_zonder_ouders" equals 0

  # Artikel 20 lid 3: voor 18, 19 en 20 jaar, € 762,24.
  Scenario: juli 2026: morgen 21: wel een verhoging
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid | geen_beroep_op_ouders |
      | anna       | 2005-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                  | true                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "verhoging_zonder_ouders" of "participatiewet"
    Then output "verhoging_zonder_ouders" equals 76224

  # Artikel 13 lid 2 onder c 2: alleen wie dat onderwijs niet volgt.
  Scenario: juli 2026: 26 jaar, school zonder studiefinanciering en zij gaat: recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid           |
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | zonder_studiefinanciering_volgt |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "hoogte_algemene_bijstand" equals 141946

  # Artikel 13 lid 2 onder c 2.
  Scenario: juli 2026: 26 jaar, school zonder studiefinanciering en zij gaat niet: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | onderwijsmogelijkheid                |
      | anna       | 1999-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | zonder_studiefinanciering_volgt_niet |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 31 lid 2 onder z: 15% = 120, ook onder de 27 (lid 5); 1.419,46 - 680.
  Scenario: juli 2026: 25 jaar, loon van 800 met vrijlating z
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating             | onderwijsmogelijkheid |
      | anna       | 2001-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | loonkostensubsidie_eerste_jaar | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 68000
    And output "hoogte_algemene_bijstand" equals 73946

  # Artikel 31 lid 2 onder aa: 15% = 120, ook onder de 27 (lid 5); 1.419,46 - 680.
  Scenario: juli 2026: 25 jaar, loon van 800 met vrijlating aa
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating        | onderwijsmogelijkheid |
      | anna       | 2001-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | loonkostensubsidie_daarna | geen                  |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 68000
    And output "hoogte_algemene_bijstand" equals 73946

  # Artikel 3 lid 1.
  Scenario: juli 2026: geregistreerde partners zijn gehuwd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort                 | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | geregistreerd_partner | false               | true          | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | geregistreerd_partner | false               | true          | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is true
    And output "bijstandsnorm" equals 202779

  # Artikel 3 lid 2: aanverwant in de eerste graad; artikel 22a: A = 2.
  Scenario: juli 2026: schoonmoeder in huis, alles samen: kostendelers
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bea        | 1962-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bea      | familie | false               | true          | aanverwant_1 | zorg_voor_elkaar | false         | geen              | false                 | 1962-07-01          |
      | bea        | anna     | familie | false               | true          | aanverwant_1 | zorg_voor_elkaar | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bea        | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 101390

  # Artikel 19a lid 1 onder b: niet bij verwanten tot en met de tweede graad.
  Scenario: juli 2026: zwager met een huurcontract telt wel als kostendeler
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | piet     | familie | false               | true          | aanverwant_2 | geen             | false         | met_elkaar        | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 101390

  # Artikel 19a lid 1 onder b: verder dan de tweede graad.
  Scenario: juli 2026: neef met een huurcontract telt niet als kostendeler
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | neef     | huurder | false               | true          | verder       | geen             | false         | met_elkaar        | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 141946

  # Artikel 31 lid 1 en lid 2: 1.419,46 - 100 - 50.
  Scenario: juli 2026: huur die zij krijgt en ander inkomen tellen, energietoeslag en mantelzorgwaardering niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id             | persoon_id | soort                | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-verhuur              | anna       | verhuur              | netto         | 10000           | false              |
      | i-overig               | anna       | overig               | netto         | 5000            | false              |
      | i-energietoeslag       | anna       | energietoeslag       | netto         | 50000           | false              |
      | i-mantelzorgwaardering | anna       | mantelzorgwaardering | netto         | 2000            | false              |
      | i-gift                 | anna       | gift                 | netto         | 7500            | false              |
      | i-bijzondere_bijstand  | anna       | bijzondere_bijstand  | netto         | 6000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 15000
    And output "hoogte_algemene_bijstand" equals 126946

  # Artikel 3 lid 3: in dezelfde woning.
  Scenario: juli 2026: alles samen, maar niet in een huis: ieder alleen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | anders | false               | false         | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1985-07-01          |
      | bram       | anna     | anders | false               | false         | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1986-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "is_gehuwd, bijstandsnorm" of "participatiewet"
    Then output "is_gehuwd" is false
    And output "bijstandsnorm" equals 141946

  # Artikel 19a: hoofdverblijf in dezelfde woning.
  Scenario: juli 2026: een broer van 30 die elders woont is geen kostendeler
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | broer    | broer_zus | false               | false         | bloed_2      | geen             | false         | geen              | false                 | 1996-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 141946

  # Artikel 4: de lage grens; € 10.000 is te veel.
  Scenario: juli 2026: een kind waarvoor de ander kinderbijslag krijgt, maakt geen alleenstaande ouder
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1981-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2018-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 1000000     | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 11 lid 1.
  Scenario: juli 2026: niet in Nederland wonen: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1986-07-01    | false              | true                         | false              | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 33 lid 5: 53,00 telt niet; 100 - 53,00.
  Scenario: juli 2026: pensioen van 100, allebei AOW-leeftijd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1956-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1956-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 4700
    And output "hoogte_algemene_bijstand" equals 212910

  # Artikel 33 lid 5: 53,00 telt niet; 100 - 53,00.
  Scenario: juli 2026: pensioen van 100, alleen zij AOW-leeftijd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1956-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1956-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 4700
    And output "hoogte_algemene_bijstand" equals 212910

  # Artikel 33 lid 5: 53,00 telt niet; 100 - 53,00.
  Scenario: juli 2026: pensioen van 100, alleen hij AOW-leeftijd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1966-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1966-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 4700
    And output "hoogte_algemene_bijstand" equals 212910

  # Artikel 33 lid 5: niet meer dan het pensioen zelf.
  Scenario: juli 2026: pensioen van 40, allebei AOW-leeftijd: telt helemaal niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1956-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1956-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 4000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 217610

  # Artikel 33 lid 5 geldt niet.
  Scenario: juli 2026: pensioen van 100, allebei jonger
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1966-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1966-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | p          | bram       | pensioen | netto         | 10000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 10000
    And output "hoogte_algemene_bijstand" equals 192779

  # Artikel 33 lid 5: tot 26,50.
  Scenario: juli 2026: alleen, AOW-leeftijd, pensioen van 20: telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1956-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort    | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-pensioen | anna       | pensioen | netto         | 2000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 0
    And output "hoogte_algemene_bijstand" equals 158734

  # Artikel 31 lid 2 onder n: 25% = 150.
  Scenario: juli 2026: alleen, AOW-leeftijd, loon van 600: vrijlating n zonder eindtermijn
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1956-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 45000

  # Artikel 31 lid 2 onder r is voor een alleenstaande ouder; 2.027,79 - 800.
  Scenario: juli 2026: gehuwd met een kind van 8: geen vrijlating r
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating  |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | alleenstaande_ouder |
      | bram       | 1990-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1991-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2018-07-01    | true                    |
      | kim     | bram       | 2018-07-01    | false                   |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i-loon     | anna       | loon  | netto         | 80000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "in_aanmerking_te_nemen_inkomen, hoogte_algemene_bijstand" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 80000
    And output "hoogte_algemene_bijstand" equals 122779

  # Artikel 40 en 47a.
  Scenario: juli 2026: wie beslist: gehuwd, hij heeft de AOW-leeftijd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1966-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1955-07-01    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1955-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1966-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bevoegd_gezag" of "participatiewet"
    Then output "bevoegd_gezag" equals "Sociale Verzekeringsbank"

  # Artikel 40 en 47a.
  Scenario: juli 2026: wie beslist: gehuwd, allebei jonger
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1966-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1965-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1965-07-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1966-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bevoegd_gezag" of "participatiewet"
    Then output "bevoegd_gezag" equals "College van burgemeester en wethouders"

  # Artikel 23 lid 3: (449,44 + 47,00) + 1.419,46.
  Scenario: juli 2026: zij in een inrichting, hij van 40 thuis
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1985-07-01    | false              | true                         | true               | false       | 0                   | false                       | true          | true                | false                            |
      | bram       | 1986-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1986-07-01          |
      | bram       | anna     | gehuwd | false               | false         | geen         | geen             | false         | geen              | false                 | 1985-07-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 191590

  # Artikel 24a: alleen als hij toeslagpartner is; 50% van 2.027,79.
  Scenario: juli 2026: samenwonend zonder dezelfde inschrijving, hij zonder recht, zij met een kind: geen ophoging
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1991-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | bram       | 1986-07-01    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | jongste_kind_geboortedatum |
      | anna       | bram     | anders | false               | true          | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1986-07-01          | false                 | false            | false                | geen        | 2024-07-01                 |
      | bram       | anna     | anders | false               | true          | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1991-07-01          | false                 | false            | false                | geen        | 2024-07-01                 |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kim     | anna       | 2024-07-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "bijstandsnorm" of "participatiewet"
    Then output "bijstandsnorm" equals 101389.5
